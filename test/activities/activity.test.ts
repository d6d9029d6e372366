import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  gradeAnswer,
  isAnswered,
  parseAnswer,
  type Answer,
} from '../../src/activities/activity.ts';
import type { Mark } from '../../src/activities/rate/rate.ts';
import type { People } from '../../src/activities/role-play/role-play.ts';
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
import { bent, day, journey, promises, row, ruleAudit, thanked } from './writing-samples.ts';

const activities = [...others, ruleAudit, journey, promises];

/** Ids of every sample and some that no activity has (any more). */
const ids = fc.constantFrom(
  ...'aisle come half name cake look ten core gift gimmick order dog open balloon'.split(' '),
  ...'hand listen look screw family regular first door usual show'.split(' '),
  ...'apology blame repair shrug late refusal counter carried gone was-here'.split(' '),
  ...'ask why looked asked offered'.split(' '),
);
const items = ids.map(item);
const round = {
  people: fc.constantFrom<People[]>(1, 2, 3),
  seen: fc.array(items),
};
const clock = fc.record({ left: fc.nat(), since: fc.option(fc.nat()) });
const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    kind: fc.constant('choice' as const),
    chosen: fc.array(items),
    checked: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('sort' as const),
    placed: fc.array(fc.record({ card: items, group: items })),
  }),
  fc.record({
    kind: fc.constant('order' as const),
    order: fc.oneof(
      fc.array(items),
      fc.shuffledSubarray(
        plateBack.steps.map(({ id }) => id),
        { minLength: 4 },
      ),
    ),
    checked: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('match' as const),
    pairs: fc.array(fc.record({ left: items, right: items })),
    checked: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('scenario' as const), taken: fc.array(items) }),
  fc.record({ kind: fc.constant('reflection' as const), text: fc.string() }),
  fc.record({
    kind: fc.constant('rate' as const),
    rated: fc.array(fc.record({ statement: items, mark: fc.constantFrom<Mark[]>(1, 2, 3, 4, 5) })),
  }),
  fc.record({
    kind: fc.constant('role-play' as const),
    rounds: fc.array(fc.record(round)),
    now: fc.option(fc.record({ ...round, clock: fc.option(clock) })),
  }),
  fc.record({
    kind: fc.constant('audit' as const),
    rows: fc.array(
      fc.record({
        id: items,
        subject: fc.constantFrom('', ' ', 'A rule'),
        effect: fc.constantFrom('', 'newcomers'),
        verdict: fc.constantFrom(null, 'keep', 'bend', 'glad', 'gone'),
        remedy: fc.constantFrom('', 'Dana'),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('plan' as const),
    commitments: fc.array(
      fc.record({
        when: fc.constantFrom('', 'it rains'),
        will: fc.constantFrom('', 'open the door'),
        by: fc.constantFrom(null, day('2026-06-12')),
        evidence: fc.constantFrom('', 'somebody smiles'),
        outcome: fc.constantFrom(null, 'kept' as const, 'not-yet' as const),
      }),
    ),
  }),
);

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

test('an answer comes back from its JSON as it was', () => {
  fc.assert(
    fc.property(answers, (answer) => {
      expect(parseAnswer(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
    }),
  );
});

test('whatever is not an answer is nothing, and no door throws', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
      expect(parseAnswer(value)).toBeNull();
    }),
  );
});

test('an answer beyond its bounds is not taken', () => {
  const ids100 = Array.from({ length: 100 }, (_, n) => `id-${n}`);
  expect(parseAnswer({ kind: 'scenario', taken: ids100 })).not.toBeNull();
  expect(parseAnswer({ kind: 'scenario', taken: [...ids100, 'one-more'] })).toBeNull();
  expect(parseAnswer({ kind: 'choice', chosen: ['x'.repeat(80)], checked: true })).not.toBeNull();
  expect(parseAnswer({ kind: 'choice', chosen: ['x'.repeat(81)], checked: true })).toBeNull();
  expect(parseAnswer({ kind: 'choice', chosen: [''], checked: true })).toBeNull();
  expect(parseAnswer({ kind: 'reflection', text: 'x'.repeat(20_000) })).not.toBeNull();
  expect(parseAnswer({ kind: 'reflection', text: 'x'.repeat(20_001) })).toBeNull();
  const rows = (count: number, change = {}) => ({
    kind: 'audit',
    rows: Array.from({ length: count }, (_, n) => ({ ...bent, id: `own.${n}`, ...change })),
  });
  expect(parseAnswer(rows(40, { remedy: 'x'.repeat(2000) }))).toEqual(
    rows(40, { remedy: 'x'.repeat(2000) }),
  );
  expect(parseAnswer(rows(41))).toBeNull();
  expect(parseAnswer(rows(1, { subject: 'x'.repeat(2001) }))).toBeNull();
  expect(parseAnswer(rows(1, { verdict: 'x'.repeat(40) }))).not.toBeNull();
  expect(parseAnswer(rows(1, { verdict: 'x'.repeat(41) }))).toBeNull();
  expect(parseAnswer(rows(1, { verdict: 3 }))).toBeNull();
  const plan = (count: number, change = {}) => ({
    kind: 'plan',
    commitments: Array.from({ length: count }, () => ({ ...thanked, ...change })),
  });
  expect(parseAnswer(plan(12, { by: null }))).toEqual(plan(12, { by: null }));
  expect(parseAnswer(plan(13))).toBeNull();
  expect(parseAnswer(plan(1, { by: '2026-02-30' }))).toBeNull();
  expect(parseAnswer(plan(1, { outcome: 'kept' }))).not.toBeNull();
  expect(parseAnswer(plan(1, { outcome: 'broken' }))).toBeNull();
  expect(parseAnswer(plan(1, { when: 'x'.repeat(2001) }))).toBeNull();
  expect(parseAnswer({ kind: 'sort', placed: [{ card: 'a' }] })).toBeNull();
  expect(parseAnswer({ kind: 'order', order: ids100, checked: true })).not.toBeNull();
  expect(parseAnswer({ kind: 'order', order: [...ids100, 'x'], checked: true })).toBeNull();
  expect(parseAnswer({ kind: 'order', order: [] })).toBeNull();
  const pairs100 = ids100.map((id) => ({ left: id, right: id }));
  expect(parseAnswer({ kind: 'match', pairs: pairs100, checked: true })).not.toBeNull();
  expect(
    parseAnswer({ kind: 'match', pairs: [...pairs100, ...pairs100], checked: true }),
  ).toBeNull();
  expect(parseAnswer({ kind: 'match', pairs: [{ left: 'a' }], checked: true })).toBeNull();
  for (const mark of [0, 6, 2.5, '3', null]) {
    expect(parseAnswer({ kind: 'rate', rated: [{ statement: 'a', mark }] })).toBeNull();
  }
  const rated = ids100.map((statement) => ({ statement, mark: 3 }));
  expect(parseAnswer({ kind: 'rate', rated })).not.toBeNull();
  expect(parseAnswer({ kind: 'rate', rated: [...rated, rated[0]] })).toBeNull();
  const play = (played: object, now: unknown = null) =>
    parseAnswer({ kind: 'role-play', rounds: [played], now });
  expect(play({ people: 3, seen: ids100 })).not.toBeNull();
  expect(play({ people: 3, seen: [...ids100, 'one-more'] })).toBeNull();
  expect(play({ people: 4, seen: [] })).toBeNull();
  const timed = (by: unknown) => play({ people: 1, seen: [] }, { people: 2, seen: [], clock: by });
  expect(timed({ left: 1000, since: 1795314278840 })).not.toBeNull();
  expect(timed({ left: -1, since: null })).toBeNull();
  expect(timed({ left: 1000, since: 'now' })).toBeNull();
  expect(timed(undefined)).toBeNull();
});
