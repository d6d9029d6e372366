import { expect, test } from 'vitest';
import type { ItemId } from '../../src/activities/activity-id.ts';
import { gradeAnswer } from '../../src/activities/grade-answer.ts';
import type { Choice } from '../../src/activities/choice/choice.ts';
import { reportCard } from '../../src/progress/report-card.ts';
import { batteries } from '../activities/samples.ts';
import { answered, happened } from '../support/happened.ts';
import { samples } from '../support/sample-course.ts';

const check: Choice = { ...batteries, check: true };
const lesson = {
  ...samples.bell,
  parts: [{ id: 'p', title: '', blocks: [{ kind: 'activity', activity: check } as const] }],
};
const best = check.options.filter((option) => option.best).map(({ id }) => id);
const other = check.options.filter((option) => !option.best).map(({ id }) => id);
const chose = (chosen: readonly ItemId[]) =>
  answered(samples.bell, check, { answer: { kind: 'choice', chosen, checked: true } });

test.each([
  { name: 'nothing answered', answers: [], letter: null, checks: { A: 0, B: 0, C: 0 } },
  { name: 'right at once', answers: [best], letter: 'A', checks: { A: 1, B: 0, C: 0 } },
  {
    name: 'right later',
    answers: [other.slice(0, 1), best],
    letter: 'C',
    checks: { A: 0, B: 0, C: 1 },
  },
])('$name: the letter is $letter', ({ answers, letter, checks }) => {
  const facts = happened(...answers.map(chose));
  expect(reportCard([lesson], facts, gradeAnswer)).toEqual({
    letter,
    checks,
    scenarios: { A: 0, B: 0, C: 0 },
  });
});

test.each([
  ['AAA', 'A'],
  ['AB', 'A'],
  ['ABB', 'B'],
  ['AC', 'B'],
  ['BCC', 'C'],
  ['C', 'C'],
] as const)('%s come to %s', (letters, together) => {
  const checks = [...letters].map((letter, place): Choice => ({
    ...check,
    id: `${letter}-${place}` as Choice['id'],
  }));
  const all = {
    ...lesson,
    parts: [
      {
        id: 'p',
        title: '',
        blocks: checks.map((activity) => ({ kind: 'activity', activity }) as const),
      },
    ],
  };
  const facts = happened(...checks.map((each) => answered(samples.bell, each)));
  const grade = ({ id }: { readonly id: string }) => id.charAt(0) as 'A' | 'B' | 'C';
  expect(reportCard([all], facts, grade).letter).toBe(together);
});
