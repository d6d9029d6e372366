import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/activities/activity.ts';
import type { Commitment } from '../../src/activities/plan/plan.ts';
import type { Course } from '../../src/course/course.ts';
import type { LessonId } from '../../src/course/lesson.ts';
import type { Happening } from '../../src/record/fact.ts';
import { dueCommitments, standingCommitments } from '../../src/progress/commitments.ts';
import { day, promises, thanked } from '../activities/writing-samples.ts';
import { answered, happened } from '../support/happened.ts';
import { sampleCourse, samples } from '../support/sample-course.ts';

const { bell, umbrella } = samples;
const other = { ...promises, id: 'pos-other' as typeof promises.id };
const plan = (...commitments: readonly Commitment[]): Answer => ({ kind: 'plan', commitments });
const by = (text: string, change: Partial<Commitment> = {}) => ({
  ...thanked,
  by: day(text),
  ...change,
});
const today = day('2026-06-12');
const due = (...happenings: readonly Happening[]) =>
  dueCommitments(sampleCourse, happened(...happenings), today);

test('commitments of today and earlier are due, the earliest first, each with its lesson', () => {
  const found = due(
    answered(umbrella, promises, { answer: plan(by('2026-06-12'), by('2026-06-13')) }),
    answered(bell, other, { answer: plan(by('2026-06-12'), by('2026-06-01')) }),
  );
  expect(found.map(({ lesson, activity, place }) => [lesson.id, activity, place])).toEqual([
    [bell.id, other.id, 1],
    [bell.id, other.id, 0],
    [umbrella.id, promises.id, 0],
  ]);
  expect(found[0]?.by).toBe('2026-06-01');
});

test('one that was told about, or is not promised in full, is not due', () => {
  const told = by('2026-06-01', { outcome: 'not-yet' });
  const half = by('2026-06-01', { evidence: ' ' });
  const dayless = { ...thanked, by: null };
  expect(due(answered(bell, promises, { answer: plan(told, half, dayless) }))).toEqual([]);
});

test('the latest answer counts, also when it is of another kind', () => {
  const past = answered(bell, promises, { answer: plan(by('2026-06-01')) });
  expect(due(past, answered(bell, promises, { answer: plan(by('2026-07-01')) }))).toEqual([]);
  const rewritten = answered(bell, promises, { answer: { kind: 'reflection', text: 'So.' } });
  expect(due(past, rewritten)).toEqual([]);
});

test('a promise follows its lesson when that is renamed, and goes with one that is gone', () => {
  const past = answered(bell, promises, { answer: plan(by('2026-06-01')) });
  const renamed = { ...bell, id: 'pos/gong' as LessonId, formerly: [bell.id] };
  const course = (lessons: (typeof sampleCourse.modules)[number]['lessons']): Course => ({
    ...sampleCourse,
    modules: sampleCourse.modules.map((module) => ({ ...module, lessons })),
  });
  expect(dueCommitments(course([renamed]), happened(past), today)[0]?.lesson.id).toBe('pos/gong');
  expect(dueCommitments(course([umbrella]), happened(past), today)).toEqual([]);
});

test('of some lessons the commitments stand that are not kept yet, the earliest first', () => {
  const facts = happened(
    answered(bell, promises, {
      answer: plan(
        by('2026-07-02'),
        by('2026-07-01', { outcome: 'not-yet' }),
        by('2026-06-30', { outcome: 'kept' }),
        by('2026-06-29', { evidence: '' }),
      ),
    }),
    answered(umbrella, other, { answer: plan(by('2026-06-01')) }),
  );
  const standing = standingCommitments([bell], facts);
  expect(standing.map((each) => [each.by, each.place])).toEqual([
    ['2026-07-01', 1],
    ['2026-07-02', 0],
  ]);
  expect(standingCommitments([bell, umbrella], facts)).toHaveLength(3);
  expect(standingCommitments([], facts)).toEqual([]);
});

test('whatever is promised, what is due is past or today, untold, and in the order of its days', () => {
  const commitments = fc.array(
    fc.record({
      when: fc.constantFrom('', 'it rains'),
      will: fc.constant('open the door'),
      by: fc.constantFrom(null, ...['2026-06-11', '2026-06-12', '2026-06-13'].map(day)),
      evidence: fc.constant('somebody smiles'),
      outcome: fc.constantFrom(null, 'kept' as const),
    }),
  );
  fc.assert(
    fc.property(commitments, commitments, (one, two) => {
      const found = due(
        answered(bell, promises, { answer: plan(...one) }),
        answered(umbrella, other, { answer: plan(...two) }),
      );
      const open = [...one, ...two].filter(
        (each) => each.by !== null && each.by <= today && !each.outcome && each.when !== '',
      );
      expect(found).toHaveLength(open.length);
      expect(found.map((each) => each.by)).toEqual(open.map((each) => String(each.by)).toSorted());
    }),
  );
});
