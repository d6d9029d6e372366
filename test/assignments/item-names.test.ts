import { expect, test } from 'vitest';
import { findItem, shorten } from '../../src/assignments/item-names.ts';
import { readLink } from '../../src/assignments/read-link.ts';
import { writeLink, writeShortLink } from '../../src/assignments/write-link.ts';
import type { AssignedItem } from '../../src/assignments/assignment.ts';
import { readDay } from '../../src/activities/day.ts';
import type { Course } from '../../src/course/course.ts';
import type { LessonId } from '../../src/course/lesson.ts';
import { sampleCourse } from '../support/sample-course.ts';
import { realCourse } from './real-course.ts';
import { danas } from './some-assignments.ts';

const [pos, dazzle] = sampleCourse.modules;
if (pos === undefined || dazzle === undefined) throw new Error('The sample course is too short.');

/** The sample course in which the bell had other ids before. */
const renamed: Course = {
  ...sampleCourse,
  modules: [
    {
      ...pos,
      lessons: pos.lessons.map((lesson) => ({
        ...lesson,
        formerly: lesson.id === 'pos/bell' ? (['pos/door', 'dazzle/chime'] as LessonId[]) : [],
      })),
    },
    dazzle,
  ],
};

const meant = (course: Course, name: string) => {
  const found = findItem(course, name);
  if (found.status === 'lesson') return found.lesson.id;
  return found.status === 'module' ? found.module.id : found.status;
};

test('a name means a module, a lesson, or one that had the name before', () => {
  expect(
    ['pos', 'pos/bell', 'pos/door', 'dazzle/chime'].map((name) => meant(renamed, name)),
  ).toEqual(['pos', 'pos/bell', 'pos/bell', 'pos/bell']);
  expect(['tours', 'pos/spoon', 'constructor'].map((name) => meant(renamed, name))).toEqual(
    Array(3).fill('unknown'),
  );
});

test('a shortened name means what alone begins so', () => {
  expect(['p~/b~', 'p~', 'd~/c~', 'pos/um~', 'p~/d~'].map((name) => meant(renamed, name))).toEqual([
    'pos/bell',
    'pos',
    'ambiguous',
    'pos/umbrella',
    'pos/bell',
  ]);
  expect(meant(sampleCourse, 'd~/c~')).toBe('dazzle/chairs');
  expect(meant(sampleCourse, 'p~/spoon')).toBe('unknown');
});

test('every id of the course, however far it is shortened, is found again', () => {
  const ids = realCourse.modules.flatMap(({ id, lessons }) => [
    id,
    ...lessons.map((one) => one.id),
  ]);
  for (const id of ids) {
    for (let most = 0; most < 40; most += 1) {
      expect(meant(realCourse, shorten(realCourse, id, most))).toBe(id);
    }
  }
});

test('twenty single lessons with title, day and a full note are under 600 characters', () => {
  const worst = mixed(realCourse).slice(0, 20);
  const assignment = {
    ...danas,
    items: worst as AssignedItem[],
    title: 'Be the counter people drive past two others for',
    by: readDay('2026-12-15'),
    team: '',
    note: `${'Do it on the clock, in pieces. '.repeat(5)}`.slice(0, 140),
  };
  const page = `https://${'a'.repeat(20)}.${'b'.repeat(3)}.example/assigned`;
  expect(new URL(page).origin).toHaveLength(40);
  const link = writeLink(assignment, realCourse, page);
  expect(link.length).toBeLessThan(600);
  expect(writeShortLink(assignment, realCourse, page).length).toBeLessThan(480);
  const reading = readLink(new URL(link).hash);
  if (reading.status !== 'assignment') throw new Error(reading.status);
  expect(reading.assignment.items.map((name) => meant(realCourse, name))).toEqual(worst);
});

/** The lessons with the longest ids, no two of one module beside each other. */
function mixed(course: Course): readonly LessonId[] {
  const rows = course.modules.map(({ lessons }) =>
    lessons.map(({ id }) => id).toSorted((one, other) => other.length - one.length),
  );
  const longest = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: longest }, (_, at) => rows.flatMap((row) => row[at] ?? [])).flat();
}
