import { expect, test } from 'vitest';
import type { LessonId } from '../../src/course/lesson.ts';
import { standingCommitments } from '../../src/progress/standing-commitments.ts';
import type { Happening } from '../../src/record/fact.ts';
import { madeMyDay } from '../activities/samples.ts';
import { answered, finished, happened } from '../support/happened.ts';
import { planned } from '../support/planned.ts';
import { samples } from '../support/sample-course.ts';

const { bell, parcel, chairs, pos } = samples;
const ask = { when: 'a regular comes in', will: 'ask about the trip', by: '2026-11-20' };
const call = { when: 'it is quiet', will: 'call one customer', by: '2026-11-13' };
const standing = (...done: readonly Happening[]) =>
  standingCommitments(pos.lessons, happened(...done));

test('commitments of a leg stand with their day and their mile, the earliest first', () => {
  expect(standing(planned(parcel, [ask, call]))).toMatchObject([
    { will: 'call one customer', by: '2026-11-13', lesson: parcel, activity: 'pos-on-monday' },
    { will: 'ask about the trip', by: '2026-11-20', lesson: parcel },
  ]);
});

test('a leg without a plan has none, whatever was written in it', () => {
  expect(standing(answered(bell, madeMyDay), finished(bell))).toEqual([]);
});

test('what was promised in another leg stands there', () => {
  expect(standing(planned(chairs, [ask]))).toEqual([]);
});

test('one that is half written or kept does not stand; one that is not kept yet does', () => {
  const half = [
    { ...ask, by: null },
    { ...ask, when: '  ' },
    { ...ask, will: '' },
  ];
  expect(standing(planned(parcel, [...half, { ...call, outcome: 'kept' }]))).toEqual([]);
  expect(standing(planned(parcel, [{ ...call, outcome: 'not-yet' }]))).toHaveLength(1);
});

test('the latest answer to a plan counts', () => {
  const [only, ...more] = standing(
    planned(parcel, [ask, call]),
    planned(parcel, [{ ...ask, by: '2026-12-01' }]),
  );
  expect(only?.by).toBe('2026-12-01');
  expect(more).toEqual([]);
});

test('two plans of one leg both stand', () => {
  const both = standing(planned(bell, [ask], 'pos-first'), planned(parcel, [call], 'pos-second'));
  expect(both.map(({ lesson }) => lesson.id)).toEqual([parcel.id, bell.id]);
});

test('what was promised under a former name stands', () => {
  const renamed = { ...parcel, id: 'pos/the-parcel' as LessonId, formerly: [parcel.id] };
  expect(standingCommitments([renamed], happened(planned(parcel, [ask])))).toHaveLength(1);
});
