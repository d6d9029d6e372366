import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LessonId, LessonOutline, Revision } from '../../src/course/lesson.ts';
import { gatherProgress, placeIn, remaining, statusOf } from '../../src/progress/progress.ts';
import type { LessonStatus } from '../../src/progress/progress.ts';
import type { Happening } from '../../src/record/fact.ts';
import { batteries, madeMyDay } from '../activities/samples.ts';
import { happenings } from '../record/some-facts.ts';
import { answered, finished, happened, reached } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';

const { bell, chairs } = samples;
const after = (...done: readonly Happening[]) => gatherProgress(happened(...done));

test('a lesson nobody has touched lies ahead', () => {
  expect(statusOf(after(), bell)).toEqual({ status: 'ahead' });
  expect(placeIn(after(), bell)).toBeNull();
  expect(remaining(after(), bell)).toEqual(bell.required);
});

test('reading begins a lesson, as far as it was read at the furthest', () => {
  const progress = after(reached(bell, 0.6, 'practice.0'), reached(bell, 0.2, 'the-story.0'));
  expect(statusOf(progress, bell)).toEqual({ status: 'begun', share: 0.6 });
  expect(placeIn(progress, bell)).toBe('the-story.0');
});

test('a lesson read to its end without its answers is not finished', () => {
  expect(statusOf(after(reached(bell, 1)), bell)).toEqual({ status: 'begun', share: 0.9 });
});

test('an answer counts for its share of what the lesson asks', () => {
  const progress = after(answered(bell, batteries));
  expect(statusOf(progress, bell)).toEqual({ status: 'begun', share: 0.5 });
  expect(remaining(progress, bell)).toEqual([madeMyDay.id]);
});

test('an unfinished answer is kept and completes nothing', () => {
  const answer = { kind: 'choice', chosen: [], checked: false } as const;
  const progress = after(answered(bell, batteries, { answer, complete: false }));
  expect(progress.answers.get(batteries.id)).toEqual(answer);
  expect(remaining(progress, bell)).toEqual(bell.required);
});

test('answering again shows the later answer and takes no completion away', () => {
  const again = { kind: 'choice', chosen: [], checked: false } as const;
  const progress = after(
    answered(bell, batteries),
    answered(bell, batteries, { answer: again, complete: false }),
  );
  expect(progress.answers.get(batteries.id)).toEqual(again);
  expect(remaining(progress, bell)).toEqual([madeMyDay.id]);
});

test('a finished lesson says on which day and whether its practice has changed since', () => {
  const older = 'ffffffff' as Revision;
  expect(statusOf(after(finished(bell)), bell)).toEqual({
    status: 'finished',
    on: '2026-11-01',
    changed: false,
  });
  expect(statusOf(after(finished(bell, older)), bell)).toMatchObject({ changed: true });
  expect(statusOf(after(finished(bell, older), finished(bell)), bell)).toEqual({
    status: 'finished',
    on: '2026-11-02',
    changed: false,
  });
});

test('a lesson that was renamed is read as far as under either name', () => {
  const renamed = { ...bell, id: 'pos/ringing' as LessonId, formerly: [bell.id] };
  const progress = after(reached(bell, 0.6, 'practice.0'), reached(renamed, 0.2, 'the-story.0'));
  expect(statusOf(progress, renamed)).toEqual({ status: 'begun', share: 0.6 });
  expect(placeIn(progress, renamed)).toBe('the-story.0');
});

test('what was done under a former name counts', () => {
  const renamed: LessonOutline = {
    ...bell,
    id: 'pos/the-bell' as LessonId,
    formerly: [bell.id],
  };
  expect(statusOf(after(finished(bell)), renamed)).toMatchObject({ status: 'finished' });
  expect(placeIn(after(reached(bell, 0.4, 'practice.0')), renamed)).toBe('practice.0');
});

test('a lesson without activities is not finished by being read', () => {
  expect(statusOf(after(reached(chairs, 1)), chairs)).toEqual({ status: 'begun', share: 0.9 });
});

test('the latest fact tells which lesson was touched last', () => {
  expect(after().latest).toBeNull();
  expect(after(finished(bell), reached(chairs, 0.1)).latest).toBe(chairs.id);
});

test('whatever follows, a finished lesson stays finished and nobody falls back on the road', () => {
  const named = { ...bell, id: 'pos/hes-my-customer' as LessonId };
  fc.assert(
    fc.property(fc.array(happenings), fc.array(happenings), (before, later) => {
      const early = statusOf(after(...before), named);
      const late = statusOf(after(...before, ...later), named);
      expect(travelled(late)).toBeGreaterThanOrEqual(travelled(early));
      expect(late.status === 'begun' && (late.share <= 0 || late.share >= 1)).toBe(false);
    }),
  );
});

function travelled(status: LessonStatus): number {
  switch (status.status) {
    case 'ahead':
      return 0;
    case 'begun':
      return status.share;
    case 'finished':
      return 1;
  }
}
