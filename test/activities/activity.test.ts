import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/activities/activity.ts';
import { gradeAnswer } from '../../src/activities/grade-answer.ts';
import { isAnswered } from '../../src/activities/is-answered.ts';
import {
  activities as others,
  batteries,
  bendIt,
  free,
  item,
  jobOrGift,
  madeMyDay,
  plateBack,
  threeGuests,
  whereYouStand,
  wrongCake,
} from './samples.ts';
import { answers } from './some-answers.ts';
import { bent, journey, promises, row, ruleAudit, thanked } from './writing-samples.ts';

const activities = [...others, ruleAudit, journey, promises];

const ungraded: readonly string[] = ['reflection', 'rate', 'role-play', 'audit', 'plan'];

test('any answer to any activity can be asked about, and only an answered one has a grade', () => {
  fc.assert(
    fc.property(fc.constantFrom(...activities), answers, (activity, answer) => {
      const answered = isAnswered(activity, answer);
      const grade = gradeAnswer(activity, answer);
      expect(answered && answer.kind !== activity.kind).toBe(false);
      expect(grade !== null).toBe(answered && !ungraded.includes(activity.kind));
    }),
    { numRuns: 500 },
  );
});

test('what an activity no longer has changes nothing of an answer', () => {
  const vanished = item('gone');
  fc.assert(
    fc.property(fc.constantFrom(...activities), answers, fc.nat(), (activity, answer, at) => {
      const withGone = insertGone(answer, at, vanished);
      expect(isAnswered(activity, withGone)).toBe(isAnswered(activity, answer));
      expect(gradeAnswer(activity, withGone)).toBe(gradeAnswer(activity, answer));
    }),
    { numRuns: 500 },
  );
});

function insertGone(answer: Answer, at: number, gone: ReturnType<typeof item>): Answer {
  switch (answer.kind) {
    case 'choice':
      return { ...answer, chosen: answer.chosen.toSpliced(at % 9, 0, gone) };
    case 'sort':
      return { ...answer, placed: answer.placed.toSpliced(at % 9, 0, { card: gone, group: gone }) };
    case 'order':
      return { ...answer, order: answer.order.toSpliced(at % 9, 0, gone) };
    case 'match':
      return { ...answer, pairs: answer.pairs.toSpliced(at % 9, 0, { left: gone, right: gone }) };
    case 'scenario':
      return { ...answer, taken: answer.taken.toSpliced(at % 9, 0, gone) };
    case 'audit': {
      const lost = { id: gone, subject: 'A rule', effect: 'us', verdict: 'gone', remedy: 'us' };
      return { ...answer, rows: answer.rows.toSpliced(at % 9, 0, lost) };
    }
    case 'reflection':
    case 'plan':
      return answer;
    case 'rate':
      return {
        ...answer,
        rated: answer.rated.toSpliced(at % 9, 0, { statement: gone, mark: 3 }),
      };
    case 'role-play':
      return {
        ...answer,
        rounds: answer.rounds.map((each) => ({ ...each, seen: [gone, ...each.seen] })),
      };
  }
}

test('each kind knows when it is answered', () => {
  const choice = (checked: boolean): Answer => ({
    kind: 'choice',
    chosen: [item('come')],
    checked,
  });
  expect(isAnswered(batteries, null)).toBe(false);
  expect(isAnswered(batteries, choice(false))).toBe(false);
  expect(isAnswered(batteries, choice(true))).toBe(true);

  const group = item('gift');
  const placed = jobOrGift.cards.map((card) => ({ card: card.id, group }));
  expect(isAnswered(jobOrGift, { kind: 'sort', placed: placed.slice(1) })).toBe(false);
  expect(isAnswered(jobOrGift, { kind: 'sort', placed })).toBe(true);

  const order = plateBack.steps.map(({ id }) => id);
  expect(isAnswered(plateBack, { kind: 'order', order, checked: false })).toBe(false);
  expect(isAnswered(plateBack, { kind: 'order', order, checked: true })).toBe(true);

  const pairs = threeGuests.lefts.map(({ id, right }) => ({ left: id, right }));
  expect(isAnswered(threeGuests, { kind: 'match', pairs, checked: false })).toBe(false);
  expect(isAnswered(threeGuests, { kind: 'match', pairs, checked: true })).toBe(true);

  expect(isAnswered(madeMyDay, { kind: 'reflection', text: ' \n ' })).toBe(false);
  expect(isAnswered(madeMyDay, { kind: 'reflection', text: 'She did.' })).toBe(true);

  const taken = [item('blame'), item('refusal')];
  expect(isAnswered(wrongCake, { kind: 'scenario', taken: taken.slice(0, 1) })).toBe(false);
  expect(isAnswered(wrongCake, { kind: 'scenario', taken })).toBe(true);
});

test('a rating is answered by a mark for each statement, whatever else it holds', () => {
  const rated = whereYouStand.statements.map(({ id }) => ({ statement: id, mark: 1 as const }));
  const strange = { statement: item('gone'), mark: 5 as const };
  expect(isAnswered(whereYouStand, { kind: 'rate', rated: [...rated.slice(1), strange] })).toBe(
    false,
  );
  expect(isAnswered(whereYouStand, { kind: 'rate', rated: [...rated, strange] })).toBe(true);
  expect(gradeAnswer(whereYouStand, { kind: 'rate', rated })).toBeNull();
});

test('a role play is answered by one round that was played, or read through alone, to its end', () => {
  const now = { people: 2, seen: [item('looked')], clock: { left: 0, since: null } } as const;
  expect(isAnswered(bendIt, { kind: 'role-play', rounds: [], now })).toBe(false);
  for (const people of [1, 2, 3] as const) {
    const rounds = [{ people, seen: [] }];
    expect(isAnswered(bendIt, { kind: 'role-play', rounds, now: null })).toBe(true);
    expect(isAnswered(bendIt, { kind: 'role-play', rounds, now })).toBe(true);
    expect(gradeAnswer(bendIt, { kind: 'role-play', rounds, now: null })).toBeNull();
  }
});

test('an audit is done with as many full rows as it asks for', () => {
  const filled = (...rows: readonly ReturnType<typeof row>[]): Answer => ({ kind: 'audit', rows });
  const kept = row('one-sample', { subject: 'One sample.', verdict: 'keep' });
  expect(isAnswered(ruleAudit, filled(bent))).toBe(false);
  expect(isAnswered(ruleAudit, filled(bent, { ...kept, verdict: 'bend' }))).toBe(false);
  expect(isAnswered(ruleAudit, filled(bent, { ...kept, verdict: 'glad' }))).toBe(false);
  expect(isAnswered(ruleAudit, filled(bent, { ...kept, subject: ' ' }))).toBe(false);
  expect(isAnswered(ruleAudit, filled(bent, kept))).toBe(true);
  expect(isAnswered(ruleAudit, filled(row('own.1'), bent, kept))).toBe(true);
});

test('a plan is done when every commitment has its four parts', () => {
  const made = (...commitments: readonly (typeof thanked)[]): Answer => ({
    kind: 'plan',
    commitments,
  });
  expect(isAnswered(promises, made(thanked))).toBe(false);
  expect(isAnswered(promises, made(thanked, { ...thanked, by: null }))).toBe(false);
  expect(isAnswered(promises, made(thanked, { ...thanked, evidence: '\n' }))).toBe(false);
  expect(isAnswered(promises, made(thanked, { ...thanked, when: '' }))).toBe(false);
  expect(isAnswered(promises, made(thanked, { ...thanked, will: '' }))).toBe(false);
  expect(isAnswered(promises, made(thanked, { ...thanked, outcome: 'not-yet' }))).toBe(true);
});

test('each kind is graded on the report card, and writing is not', () => {
  const choose = (...chosen: string[]): Answer => ({
    kind: 'choice',
    chosen: chosen.map(item),
    checked: true,
  });
  expect(gradeAnswer(free, choose('name', 'look'))).toBe('A');
  expect(gradeAnswer(free, choose('name', 'ten'))).toBe('B');
  expect(gradeAnswer(free, choose('cake', 'ten'))).toBe('C');

  const sorted = (...groups: string[]): Answer => ({
    kind: 'sort',
    placed: jobOrGift.cards.map((card, place) => ({
      card: card.id,
      group: item(groups[place] ?? 'core'),
    })),
  });
  expect(gradeAnswer(jobOrGift, sorted('core', 'gift', 'core'))).toBe('A');
  expect(gradeAnswer(jobOrGift, sorted('core', 'gift', 'gift'))).toBe('B');
  expect(gradeAnswer(jobOrGift, sorted('gift', 'core', 'core'))).toBe('C');

  const ordered = (...order: string[]): Answer => ({
    kind: 'order',
    order: order.map(item),
    checked: true,
  });
  expect(gradeAnswer(plateBack, ordered('listen', 'look', 'hand', 'screw'))).toBe('A');
  expect(gradeAnswer(plateBack, ordered('look', 'listen', 'hand', 'screw'))).toBe('B');
  expect(gradeAnswer(plateBack, ordered('look', 'hand', 'listen', 'screw'))).toBe('C');

  const matched = (...rights: string[]): Answer => ({
    kind: 'match',
    pairs: threeGuests.lefts.map(({ id }, place) => ({
      left: id,
      right: item(rights[place] ?? ''),
    })),
    checked: true,
  });
  expect(gradeAnswer(threeGuests, matched('door', 'usual', 'show'))).toBe('A');
  expect(gradeAnswer(threeGuests, matched('usual', 'door', 'show'))).toBe('C');
  expect(gradeAnswer(threeGuests, matched('usual', 'show', 'door'))).toBe('C');

  const said = (...taken: string[]): Answer => ({ kind: 'scenario', taken: taken.map(item) });
  expect(gradeAnswer(wrongCake, said('apology', 'repair'))).toBe('A');
  expect(gradeAnswer(wrongCake, said('blame', 'late'))).toBe('B');
  expect(gradeAnswer(wrongCake, said('blame', 'refusal'))).toBe('C');

  expect(gradeAnswer(madeMyDay, { kind: 'reflection', text: 'She did.' })).toBeNull();
  const plan: Answer = { kind: 'plan', commitments: [thanked, thanked] };
  expect(isAnswered(promises, plan)).toBe(true);
  expect(gradeAnswer(promises, plan)).toBeNull();
});
