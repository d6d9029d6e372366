import { median, writeSpread } from './figures.ts';
import type { TimedPage } from './measure-site.ts';
import { none } from './measured.ts';
import type { Measured } from './measured.ts';
import type { PaintTimes } from './paint-times.ts';
import { writeTable } from './table.ts';

/** When each timed page was painted, a row each. */
export function paintTable(courses: readonly Measured[]): string {
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

/** The largest paint of a lesson over that of the plain page, and what it was. */
export function largestPaint({ name, figures }: Measured): string {
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
