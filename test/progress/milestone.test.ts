import { expect, test } from 'vitest';
import type { ModuleOutline } from '../../src/course/course.ts';
import { milestoneOf } from '../../src/progress/milestone.ts';
import { gatherProgress } from '../../src/progress/progress.ts';
import type { Happening } from '../../src/record/fact.ts';
import { finished, happened, reached } from '../support/happened.ts';
import { sampleCourse, samples } from '../support/sample-course.ts';

const { bell, umbrella, parcel, chairs, pos, dazzle } = samples;
const leg1 = [finished(bell), finished(parcel), finished(umbrella)];
const milestone = (module: ModuleOutline, ...done: readonly Happening[]) => {
  const facts = happened(...done);
  return milestoneOf(sampleCourse, module, facts, gatherProgress(facts));
};

test('a leg with a mile ahead has no milestone', () => {
  expect(milestone(pos, finished(bell), finished(umbrella))).toBeNull();
  expect(milestone(dazzle, ...leg1)).toBeNull();
});

test('a leg that is walked has its own, with the way on and the minutes to come', () => {
  expect(milestone(pos, ...leg1, reached(chairs, 0.5))).toMatchObject({
    stretch: 'leg',
    lessons: pos.lessons,
    sign: 3,
    walk: { days: 3 },
    onward: { module: dazzle, minutes: 2 },
  });
});

test('from the last leg the way leads back to what was left out', () => {
  const left = milestone(dazzle, finished(bell), finished(chairs), finished(umbrella));
  expect(left).toMatchObject({ stretch: 'leg', sign: 4, onward: { module: pos, minutes: 4 } });
});

test('the leg that completes the course tells of the whole road', () => {
  expect(milestone(dazzle, ...leg1, finished(chairs))).toMatchObject({
    stretch: 'whole-road',
    lessons: [bell, umbrella, parcel, chairs],
    sign: 4,
    walk: { setOut: '2026-11-01', arrived: '2026-11-04' },
    onward: null,
  });
});

test('it is the leg completed last, wherever it lies, and the others keep their own', () => {
  const done = [finished(chairs), ...leg1];
  expect(milestone(pos, ...done)).toMatchObject({ stretch: 'whole-road', sign: 4 });
  expect(milestone(dazzle, ...done)).toMatchObject({
    stretch: 'leg',
    lessons: [chairs],
    onward: null,
  });
});
