import { writeBytes } from './figures.ts';
import { weightKinds } from './first-visit.ts';
import type { FirstVisit } from './first-visit.ts';
import { none } from './measured.ts';
import type { Measured } from './measured.ts';
import { writeTable } from './table.ts';

/** What the first visit of the map and of a lesson asks for, a row each. */
export function visitTable(courses: readonly Measured[]): string {
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

/** Whether the same lesson asks for more script when the course around it is longer; a line or none. */
export function scriptGrowth(courses: readonly Measured[]): readonly string[] {
  const invented = courses.filter(({ kind }) => kind === 'invented');
  const sizes = invented.flatMap(({ figures }) => figures.lessonVisit?.gzip.JS ?? []);
  if (sizes.length < 2) return [];
  const growth = (Math.max(...sizes) / Math.min(...sizes) - 1) * 100;
  const lessons = invented.map((course) => course.lessons).join(', ');
  return [
    `JavaScript of the same lesson in courses of ${lessons} lessons: most over least ${growth.toFixed(1)} % more.`,
  ];
}
