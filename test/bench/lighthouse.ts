import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../support/find-browser.ts';
import { serveSite } from '../support/site-server.ts';

/*
 * `npm run bench:lighthouse -- DIST`: what Lighthouse says of the pages most often opened first, as a
 * phone and as a laptop. It is fetched from the registry when it is asked for: nothing else needs its
 * two hundred packages. It ends with 1 when a score is below 100.
 */

const lighthouse = 'lighthouse@12.8.2';
const categories = ['accessibility', 'best-practices', 'seo'] as const;
const addresses = ['', 'learn/pos/hes-my-customer/', 'assign', 'roster', 'device', 'group'];
const devices = { phone: [], laptop: ['--preset=desktop'] };

type Report = {
  readonly categories: Readonly<
    Record<string, { readonly score: number; readonly auditRefs: readonly Ref[] }>
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string }>
  >;
};
type Ref = { readonly id: string; readonly weight: number };

const dist = process.argv[2] ?? 'dist';
const site = await serveSite({ dist, base: '/', gzip: true });
const folder = await mkdtemp(join(tmpdir(), 'extra-mile-lighthouse-'));
const { executablePath, chromiumSandbox } = await findBrowser();

try {
  for (const [device, options] of Object.entries(devices)) {
    for (const address of addresses) {
      const { scores, faults } = judge(await ask(site.url + address, options));
      console.log(`${device.padEnd(7)} /${address.padEnd(26)} ${scores}`);
      for (const fault of faults) console.log(`  ${fault}`);
      if (faults.length > 0) process.exitCode = 1;
    }
  }
} finally {
  await site.stop();
  await rm(folder, { recursive: true });
}

async function ask(url: string, options: readonly string[]): Promise<Report> {
  const file = join(folder, 'report.json');
  const sandbox = chromiumSandbox === false ? ' --no-sandbox' : '';
  const asking = spawn(
    'npx',
    [
      '--yes',
      lighthouse,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=--headless=new --disable-background-networking${sandbox}`,
      ...options,
    ],
    {
      env: { ...process.env, CHROME_PATH: executablePath },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const code = await new Promise((resolve) => asking.on('close', resolve));
  if (code !== 0) throw new Error(`Lighthouse has not judged ${url}.`);
  return JSON.parse(await readFile(file, 'utf8')) as Report;
}

function judge(report: Report): { readonly scores: string; readonly faults: readonly string[] } {
  const scores = categories.map(
    (name) => `${name} ${Math.round((report.categories[name]?.score ?? 0) * 100)}`,
  );
  const faults = categories.flatMap((name) =>
    (report.categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = report.audits[id];
      const failed = weight > 0 && audit !== undefined && audit.score !== null && audit.score < 1;
      return failed ? [`${name}: ${audit.title} (${id})`] : [];
    }),
  );
  return { scores: scores.join(', '), faults };
}
