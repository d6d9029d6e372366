import { writeBytes, writeSeconds, writeSpread } from './figures.ts';
import { none } from './measured.ts';
import type { Measured } from './measured.ts';
import { largestPaint, paintTable } from './paint-report.ts';
import { writeTable } from './table.ts';
import { scriptGrowth, visitTable } from './visit-report.ts';

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
