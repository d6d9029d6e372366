import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LessonId } from '../../src/course/lesson.ts';
import { completedWith } from '../../src/progress/arrival.ts';
import { gatherProgress } from '../../src/progress/progress.ts';
import type { Happening } from '../../src/record/fact.ts';
import { finished, happened, reached } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';

const { bell, umbrella, parcel, chairs, pos } = samples;
const after = (...done: readonly Happening[]) => gatherProgress(happened(...done));

test('a leg is not completed while a mile of it is left', () => {
  expect(completedWith(pos.lessons, after(finished(bell), finished(umbrella)))).toBeNull();
  expect(completedWith(pos.lessons, after())).toBeNull();
});

test('a leg without lessons is never completed', () => {
  expect(completedWith([], after(finished(chairs)))).toBeNull();
});

test('in whatever order the miles are taken, the last one to be finished completes the leg', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([bell, umbrella, parcel], { minLength: 3 }),
      fc.boolean(),
      (order, again) => {
        const done = order.map((lesson) => finished(lesson));
        const later = again ? [reached(bell, 1), ...done, finished(chairs)] : [];
        expect(completedWith(pos.lessons, after(...done, ...later))).toBe(order.at(-1));
      },
    ),
  );
});

test('a mile finished under its former name counts from then', () => {
  const renamed = { ...parcel, id: 'pos/the-parcel' as LessonId, formerly: [parcel.id] };
  const progress = after(finished(parcel), finished(bell), finished(umbrella), finished(renamed));
  expect(completedWith([bell, umbrella, renamed], progress)).toBe(umbrella);
});
