import { expect, test } from 'vitest';
import type { LessonId } from '../../src/course/lesson.ts';
import {
  milesDone,
  milesTravelled,
  minutesAhead,
  minutesLeft,
  nextStop,
  nextStopIn,
} from '../../src/progress/journey.ts';
import { gatherProgress, statusOf } from '../../src/progress/progress.ts';
import type { Happening } from '../../src/record/fact.ts';
import { finished, happened, reached } from '../support/happened.ts';
import { sampleCourse, samples } from '../support/sample-course.ts';

const { bell, umbrella, parcel, chairs, pos } = samples;
const after = (...done: readonly Happening[]) => gatherProgress(happened(...done));
const stopAfter = (...done: readonly Happening[]) =>
  nextStop(sampleCourse, after(...done))?.lesson.id ?? null;

test('the road starts at its first mile', () => {
  expect(stopAfter()).toBe(bell.id);
});

test('a learner goes on with the lesson they touched last', () => {
  expect(stopAfter(reached(bell, 0.5), reached(parcel, 0.2))).toBe(parcel.id);
});

test('after a finished mile comes the next one, even when one before it was left out', () => {
  expect(stopAfter(finished(umbrella))).toBe(parcel.id);
});

test('after the last mile come those left out before it', () => {
  expect(stopAfter(finished(bell), finished(chairs))).toBe(umbrella.id);
});

test('finished miles in between are passed over, into the next leg too', () => {
  expect(stopAfter(finished(parcel), finished(bell), finished(umbrella))).toBe(chairs.id);
});

test('at the end of the road there is no next stop', () => {
  expect(stopAfter(...[bell, umbrella, parcel, chairs].map((mile) => finished(mile)))).toBeNull();
});

test('a mile touched last under its former name is gone on with', () => {
  const renamed = { ...parcel, id: 'pos/the-parcel' as LessonId, formerly: [parcel.id] };
  const course = {
    ...sampleCourse,
    modules: [{ ...pos, lessons: [bell, umbrella, renamed] }],
  };
  expect(nextStop(course, after(reached(parcel, 0.2)))?.lesson).toBe(renamed);
});

test('a lesson that has left the course does not confuse the way', () => {
  expect(stopAfter(reached({ ...bell, id: 'gone/away' as LessonId }, 0.5))).toBe(bell.id);
});

test('within a leg one goes on where one was, though the road goes on elsewhere', () => {
  const stop = (...done: readonly Happening[]) =>
    nextStopIn(pos, after(...done))?.lesson.id ?? null;
  expect(stop()).toBe(bell.id);
  expect(stop(reached(umbrella, 0.4))).toBe(umbrella.id);
  expect(stop(reached(chairs, 0.4))).toBe(bell.id);
  expect(stop(finished(bell), finished(parcel))).toBe(umbrella.id);
  expect(stop(finished(bell), finished(parcel), finished(umbrella))).toBeNull();
});

test('miles travelled are the finished ones and the share of the open one', () => {
  expect(milesTravelled(sampleCourse, after())).toBe(0);
  expect(milesTravelled(sampleCourse, after(finished(bell), reached(umbrella, 0.4)))).toBe(1.4);
  expect(milesTravelled(sampleCourse, after(reached(bell, 0.5), finished(umbrella)))).toBe(1);
});

test('minutes left shrink with reading, down to one and then none', () => {
  expect(minutesLeft(bell, { status: 'ahead' })).toBe(4);
  expect(minutesLeft(bell, { status: 'begun', share: 0.5 })).toBe(2);
  expect(minutesLeft(bell, { status: 'begun', share: 0.9 })).toBe(1);
  expect(minutesLeft({ ...bell, minutes: 1 }, { status: 'begun', share: 0.01 })).toBe(1);
  expect(minutesLeft(bell, statusOf(after(finished(bell)), bell))).toBe(0);
});

test('a leg counts its own finished miles only', () => {
  expect(milesDone(pos, after(finished(bell), finished(chairs), reached(parcel, 0.9)))).toBe(1);
});

test('minutes ahead of a leg are those of what is left of its miles', () => {
  expect(minutesAhead(pos, after())).toBe(12);
  expect(minutesAhead(pos, after(finished(bell), reached(parcel, 0.5), reached(chairs, 0.9)))).toBe(
    6,
  );
});
