import type { BuildFigures } from './build-site.ts';
import { median, writeBytes, writeSeconds, writeSpread } from './figures.ts';
import { weightKinds } from './first-visit.ts';
import type { FirstVisit } from './first-visit.ts';
import type { SiteFigures, TimedPage } from './measure-site.ts';
import type { PaintTimes } from './paint-times.ts';
import { writeTable } from './table.ts';

/** A course that was measured. */
export type Measured = {
  readonly name: string;
  /** The course of this checkout, or one invented for the bench. */
  readonly kind: 'own' | 'invented';
  readonly lessons: number;
  readonly build: BuildFigures;
  readonly figures: SiteFigures;
};

/** What a figure is when it is none. */
const none = 'not measured';

/** Every figure in plain tables, each with a sentence on how it was come by. */
export function writeReport(courses: readonly Measured[]): string {
  return [
    section(
      'Build',
      'The whole site, from starting the command to its end; files and bytes as they lie on the host.',
      buildTable(courses),
    ),
    section(
      'First visit',
      'Bodies, gzip, until the page asks for no more; headers and the service worker apart. At load: without what is fetched ahead in idle time, the next lesson. Brotli: the total, for comparison.',
      visitTable(courses),
    ),
    ...scriptGrowth(courses),
    section(
      'Slow phone, first visit',
      '150 ms round trip, 1.6 Mb/s, processor slowed 4×, 390 × 844 at 3×. Median (least–most). Blocking: long tasks beyond 50 ms each, from the first paint to 5 s after the load.',
      paintTable(courses),
    ),
    ...courses.map(largestPaint),
    section(
      'Offline',
      'From the first visit of a lesson to “Ready offline”, network not slowed. Sent: all bodies, gzip; by the worker: without what the page itself asks for. Cached: bodies as they lie in the caches.',
      offlineTable(courses),
    ),
    section(
      'Next lesson',
      'From the click on Next to the frame with the new heading; server stopped, processor slowed 4×. Median (least–most).',
      writeTable(
        ['course', 'heading painted'],
        courses.map(({ name, figures }) => [
          name,
          figures.next === null ? none : writeSpread(figures.next),
        ]),
      ),
    ),
  ].join('\n\n');
}

function section(title: string, note: string, table: string): string {
  return `${title}\n${note}\n\n${table}`;
}

function buildTable(courses: readonly Measured[]): string {
  return writeTable(
    ['course', 'lessons', 'time', 'files', 'site', 'sw.js'],
    courses.map(({ name, lessons, build }) => [
      name,
      String(lessons),
      writeSeconds(build.seconds),
      String(build.files),
      writeBytes(build.bytes),
      writeBytes(build.workerBytes),
    ]),
  );
}

function visitTable(courses: readonly Measured[]): string {
  const row = (name: string, visit: FirstVisit | null) =>
    visit === null
      ? [name, none]
      : [
          name,
          String(visit.requests),
          ...weightKinds.map((kind) => writeBytes(visit.gzip[kind])),
          writeBytes(visit.gzipTotal),
          writeBytes(visit.gzipTotal - visit.ahead),
          writeBytes(visit.brotliTotal),
        ];
  return writeTable(
    ['page', 'requests', ...weightKinds, 'total', 'at load', 'brotli'],
    courses.flatMap(({ name, figures }) => [
      row(`${name}: map`, figures.mapVisit),
      row(`${name}: lesson`, figures.lessonVisit),
    ]),
  );
}

/* Whether the same lesson asks for more script when the course around it is longer. */
function scriptGrowth(courses: readonly Measured[]): readonly string[] {
  const invented = courses.filter(({ kind }) => kind === 'invented');
  const sizes = invented.flatMap(({ figures }) => figures.lessonVisit?.gzip.JS ?? []);
  if (sizes.length < 2) return [];
  const growth = (Math.max(...sizes) / Math.min(...sizes) - 1) * 100;
  const lessons = invented.map((course) => course.lessons).join(', ');
  return [
    `JavaScript of the same lesson in courses of ${lessons} lessons: most over least ${growth.toFixed(1)} % more.`,
  ];
}

function paintTable(courses: readonly Measured[]): string {
  const names: Readonly<Record<TimedPage, string>> = {
    lesson: 'lesson',
    plain: 'the same text as a plain page',
    map: 'map',
  };
  const pages: readonly TimedPage[] = ['lesson', 'plain', 'map'];
  return writeTable(
    ['page', 'first paint', 'largest paint', 'blocking'],
    courses.flatMap(({ name, figures }) =>
      pages.map((page) => {
        const times = figures.paint[page];
        const label = `${name}: ${names[page]}`;
        return times === null
          ? [label, none]
          : [
              label,
              writeSpread(times.map((time) => time.firstPaint)),
              writeSpread(times.map((time) => time.largestPaint)),
              writeSpread(times.map((time) => time.blocking)),
            ];
      }),
    ),
  );
}

function largestPaint({ name, figures }: Measured): string {
  const { lesson, plain } = figures.paint;
  if (lesson === null || plain === null) return `${name}: largest paint ${none}.`;
  const times = (runs: readonly PaintTimes[]) => runs.map((run) => run.largestPaint);
  const elements = (runs: readonly PaintTimes[]) =>
    [...new Set(runs.map((run) => run.largestElement))].join(' or ');
  const ofMedians = median(times(lesson)) / median(times(plain));
  const ofLeast = Math.min(...times(lesson)) / Math.min(...times(plain));
  return [
    `${name}: largest paint, lesson over plain page: ${ofMedians.toFixed(2)} (of the least times: ${ofLeast.toFixed(2)})`,
    `  lesson: ${elements(lesson)}`,
    `  plain page: ${elements(plain)}`,
  ].join('\n');
}

function offlineTable(courses: readonly Measured[]): string {
  return writeTable(
    ['course', 'ready after', 'sent', 'by the worker', 'entries', 'cached', 'on disk'],
    courses.map(({ name, figures: { offline, lessonVisit } }) =>
      offline === null
        ? [name, none]
        : [
            name,
            writeSeconds(offline.seconds),
            writeBytes(offline.sent),
            lessonVisit === null ? none : writeBytes(offline.sent - lessonVisit.gzipTotal),
            String(offline.entries),
            writeBytes(offline.bytes),
            writeBytes(offline.usage),
          ],
    ),
  );
}
