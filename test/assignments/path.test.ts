import { expect, test } from 'vitest';
import type { AssignedItem } from '../../src/assignments/assignment.ts';
import { namedForToday, pathOf } from '../../src/assignments/path.ts';
import { gatherProgress } from '../../src/progress/progress.ts';
import type { Happening } from '../../src/record/fact.ts';
import { happened, finished, reached } from '../support/happened.ts';
import { sampleCourse } from '../support/sample-course.ts';

const [pos] = sampleCourse.modules;
const [bell, umbrella, parcel] = pos?.lessons ?? [];
if (bell === undefined || umbrella === undefined || parcel === undefined) throw new Error('short');

function follow(names: readonly string[], ...happenings: readonly Happening[]) {
  const items = names as readonly AssignedItem[];
  return pathOf({ items }, sampleCourse, gatherProgress(happened(...happenings)));
}

const miles = (path: ReturnType<typeof pathOf>) => path.steps.map(({ lesson }) => lesson.mile);

test('lessons come in the order that was asked for, each once', () => {
  expect(miles(follow(['dazzle/chairs', 'pos/parcel', 'pos']))).toEqual([4, 3, 1, 2]);
  expect(follow(['pos/bell', 'pos/umbrella', 'dazzle']).stretches).toHaveLength(2);
});

test('the next step is the first that is not finished, and what was done before counts', () => {
  const path = follow(['pos'], finished(bell), reached(umbrella, 0.5));
  expect(path).toMatchObject({ done: 1, minutes: 12, minutesAhead: 6, isDone: false });
  expect(path.next?.lesson.id).toBe('pos/umbrella');
  expect(path.next?.status).toEqual({ status: 'begun', share: 0.5 });
});

test('it is done when every lesson that there is here is finished', () => {
  const all = [finished(bell), finished(umbrella), finished(parcel)];
  expect(follow(['pos', 'pos/spoon'], ...all)).toMatchObject({
    isDone: true,
    next: null,
    unknown: ['pos/spoon'],
  });
  expect(follow(['spoons']).isDone).toBe(false);
});

test('shortened names are kept as today’s ids, and unknown ones as they came', () => {
  expect(namedForToday(['p~/b~', 'd~', 'spoons/x~'] as AssignedItem[], sampleCourse)).toEqual([
    'pos/bell',
    'dazzle',
    'spoons/x~',
  ]);
});
