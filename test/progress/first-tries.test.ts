import { expect, test } from 'vitest';
import type { Choice, ChoiceAnswer } from '../../src/activities/choice/choice.ts';
import type { Lesson } from '../../src/course/lesson.ts';
import { firstTries } from '../../src/progress/first-tries.ts';
import { batteries, free, item, madeMyDay } from '../activities/samples.ts';
import { answered, happened } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';

const bell: Lesson = samples.bell;
const chose = (...ids: readonly string[]): { answer: ChoiceAnswer } => ({
  answer: { kind: 'choice', chosen: ids.map(item), checked: true },
});
const right = answered(bell, batteries, chose('come'));
const other = answered(bell, batteries, chose('aisle'));

test('a check that was never answered is not counted', () => {
  expect(firstTries([bell], [])).toEqual({ checks: 0, right: 0 });
});

test('the first answer counts, whatever was answered later', () => {
  expect(firstTries([bell], happened(right, other))).toEqual({ checks: 1, right: 1 });
  expect(firstTries([bell], happened(other, right))).toEqual({ checks: 1, right: 0 });
});

test('ticks before the check button is pressed are no try', () => {
  const ticking = {
    answer: { kind: 'choice', chosen: [item('aisle')], checked: false },
    complete: false,
  } as const;
  expect(firstTries([bell], happened(answered(bell, batteries, ticking), right)).right).toBe(1);
});

test('only checks count, not other questions nor what is written', () => {
  const facts = happened(answered(bell, free, chose('name', 'look')), answered(bell, madeMyDay));
  expect(firstTries([withActivities(free)], facts)).toEqual({ checks: 0, right: 0 });
});

test('of several best options all must be chosen and no other', () => {
  const check: Choice = { ...free, check: true };
  const tries = (...ids: readonly string[]) =>
    firstTries([withActivities(check)], happened(answered(bell, check, chose(...ids)))).right;
  expect(tries('look', 'name')).toBe(1);
  expect(tries('name')).toBe(0);
  expect(tries('name', 'look', 'cake')).toBe(0);
});

test('a check whose options were rewritten since says nothing about the first try', () => {
  const facts = happened(answered(bell, batteries, chose('an-option-that-is-gone')));
  expect(firstTries([bell], facts)).toEqual({ checks: 0, right: 0 });
  const nothing = happened(answered(bell, batteries, chose()));
  expect(firstTries([bell], nothing)).toEqual({ checks: 0, right: 0 });
});

function withActivities(activity: Choice): Lesson {
  return {
    ...bell,
    parts: [{ id: 'check', title: 'Check', blocks: [{ kind: 'activity', activity }] }],
  };
}
