import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { findBrowser } from '../support/find-browser.ts';
import { buildSite } from './build-site.ts';
import { countLessons } from './built-course.ts';
import { generateCourse } from './generate-course.ts';
import { measureSite } from './measure-site.ts';
import type { Runs } from './measure-site.ts';
import type { Measured } from './measured.ts';
import { writeReport } from './report.ts';

/*
 * Measures the built site in a real browser and prints what it finds. It judges nothing: it fails only
 * when something could not be measured. `--quick` takes this checkout's course alone.
 */
const quick = process.argv.includes('--quick');
/* Single paints differ by a third on a machine that is at rest: fewer than these say little of a ratio. */
const runs: Runs = { paint: 15, next: 7 };
const invented = quick ? [] : [12, 100, 1000];
const own = process.env['LESSONS_DIR'] ?? fileURLToPath(new URL('../../lessons', import.meta.url));

const failures: string[] = [];
const workplace = await mkdtemp(join(tmpdir(), 'extra-mile-bench-'));
const browser = await chromium.launch(await findBrowser());
try {
  console.log(describeMachine(browser));
  const measured = [await measure('this course', 'own', own)];
  for (const lessons of invented) {
    const folder = join(workplace, `lessons-${lessons}`);
    await generateCourse({ folder, lessons });
    measured.push(await measure(`${lessons} lessons`, 'invented', folder));
  }
  console.log(`\n${writeReport(measured.filter((course) => course !== null))}`);
} finally {
  await browser.close();
  await rm(workplace, { recursive: true });
}
if (failures.length > 0) {
  console.error(`\nNot measured:\n${failures.join('\n')}`);
  process.exitCode = 1;
}

async function measure(
  name: string,
  kind: Measured['kind'],
  lessons: string,
): Promise<Measured | null> {
  const dist = join(workplace, 'dist');
  const attempt = attemptFor(name);
  const build = await attempt('build', () => buildSite({ lessons, dist }));
  if (build === null) return null;
  const figures = await measureSite(browser, dist, runs, attempt);
  return { name, kind, lessons: await countLessons(dist), build, figures };
}

/* A measurement that fails is told at the end and does not keep the others from being made. */
function attemptFor(course: string) {
  return async <T>(what: string, work: () => Promise<T>): Promise<T | null> => {
    console.error(`${course}: ${what} …`);
    try {
      return await work();
    } catch (failure) {
      failures.push(`${course}: ${what}: ${failure instanceof Error ? failure.message : 'failed'}`);
      return null;
    }
  };
}

function describeMachine(started: Browser): string {
  const [processor] = cpus();
  const load = loadavg()[0] ?? 0;
  return [
    `Extra Mile, measured ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `${availableParallelism()} cores (${processor?.model ?? 'unknown'}), load ${load.toFixed(1)} at the start`,
    `Node ${process.versions.node}, Chromium ${started.version()}`,
    `${runs.paint} paints and ${runs.next} clicks each. Served with gzip by a plain file server over HTTP/1.1.`,
  ].join('\n');
}
