import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityMinutes } from '../../src/activities/activity-minutes.ts';
import type { Choice } from '../../src/activities/choice/choice.ts';
import type { Scenario } from '../../src/activities/scenario/scenario.ts';
import type { Words } from '../../src/ui/prose.ts';
import {
  activities,
  bendIt,
  item,
  jobOrGift,
  madeMyDay,
  plateBack,
  threeGuests,
  whereYouStand,
  wrongCake,
} from './samples.ts';
import { promises, ruleAudit } from './writing-samples.ts';

const words = (count: number): Words => ['word '.repeat(count)];

/** Options of five words and reasons of ten, under a question of twenty. */
const choice = (...best: boolean[]): Choice => ({
  kind: 'choice',
  id: madeMyDay.id,
  tab: 'Your turn',
  question: words(20),
  check: false,
  options: best.map((each, place) => {
    return { id: item(`option-${place}`), text: words(5), best: each, reason: words(10) };
  }),
});

/** Minutes as words that can be read in them, 200 in one. */
const inWords = (minutes: number) => Math.round(minutes * 200);

test('a choice takes its question, its options, two of its reasons and a decision', () => {
  expect(inWords(activityMinutes(choice(true, false, false, false)))).toBe(
    20 + 4 * 5 + 2 * 10 + 20,
  );
});

test('a choice of several takes a decision for each, and never more reasons than there are', () => {
  expect(inWords(activityMinutes(choice(true, true, false, false)))).toBe(20 + 20 + 3 * 10 + 40);
  expect(inWords(activityMinutes(choice(true, true, false)))).toBe(20 + 15 + 3 * 10 + 40);
  expect(inWords(activityMinutes(choice(true, true)))).toBe(20 + 10 + 2 * 10 + 40);
});

test('a sort takes every card, a decision for each, and the reasons of those that go astray', () => {
  const cards = Array.from({ length: 8 }, (_, place) => {
    return { id: item(`card-${place}`), text: words(6), group: item('core'), reason: words(12) };
  });
  const [core, gift] = jobOrGift.groups.map(({ id }) => ({ id, name: words(2) }));
  if (core === undefined || gift === undefined) throw new Error('the sample has two groups');
  const sort = { ...jobOrGift, question: words(10), lead: words(5), groups: [core, gift], cards };
  expect(inWords(activityMinutes(sort))).toBe(10 + 5 + 4 + 8 * 6 + 2 * 12 + 8 * 20);
});

test('an order takes every step, its reason and a decision', () => {
  const steps = plateBack.steps.map((step) => ({ ...step, text: words(6), reason: words(9) }));
  const order = { ...plateBack, question: words(10), lead: words(5), steps };
  expect(inWords(activityMinutes(order))).toBe(10 + 5 + steps.length * (6 + 9 + 20));
});

test('a match takes both sides of every pair, its reason and a decision', () => {
  const lefts = threeGuests.lefts.map((left) => ({ ...left, text: words(6), reason: words(9) }));
  const rights = threeGuests.rights.map((right) => ({ ...right, text: words(7) }));
  const match = { ...threeGuests, question: words(10), lead: words(5), lefts, rights };
  expect(inWords(activityMinutes(match))).toBe(10 + 5 + lefts.length * (6 + 7 + 9 + 20));
});

test('a rating takes every statement and a decision', () => {
  const statements = whereYouStand.statements.map((each) => ({ ...each, text: words(8) }));
  const rate = { ...whereYouStand, question: words(10), lead: words(5), statements };
  expect(inWords(activityMinutes(rate))).toBe(10 + 5 + statements.length * (8 + 20));
});

test('a role-play takes one round, one card of the two and what is talked about', () => {
  const role = (length: number) => ({ name: words(2), text: [words(length), words(10)] });
  const minutes = activityMinutes({
    ...bendIt,
    question: words(10),
    lead: words(20),
    minutes: 3,
    roles: [role(50), role(70)],
    debrief: [words(28)],
  });
  expect(minutes).toBeCloseTo(3 + (10 + 20 + 72 + 28) / 200);
});

test('a reflection takes a minute to write beside what there is to read, nudges apart', () => {
  const minutes = activityMinutes({
    ...madeMyDay,
    question: words(10),
    lead: words(20),
    nudges: [words(500)],
    model: [words(40), words(30)],
  });
  expect(minutes).toBeCloseTo(1 + 100 / 200);
});

/** Minutes to type so many words, 36 in one. */
const typing = (count: number) => count / 36;

test('an audit takes its rows: a decision and fifteen words to write for each that is asked for', () => {
  const audit = { ...ruleAudit, question: words(10), lead: words(20), model: [words(40)], rows: 3 };
  const starters = [{ id: item('rule'), text: 'word '.repeat(5) }];
  expect(activityMinutes({ ...audit, starters })).toBeCloseTo(
    typing(3 * 15) + (10 + 20 + 5 + 40 + 3 * 20) / 200,
  );
});

test('a plan takes its commitments: a decision and twenty-five words to write for each', () => {
  const plan = { ...promises, question: words(10), lead: words(20), nudges: [words(500)] };
  expect(activityMinutes({ ...plan, model: [words(40)], commitments: 2 })).toBeCloseTo(
    typing(2 * 25) + (10 + 20 + 40 + 2 * 20) / 200,
  );
});

/** A question of ten words; every turn is staged in six and offers replies of four with reasons of eight. */
function conversation(ways: Readonly<Record<string, readonly string[]>>): Scenario {
  const turns = Object.entries(ways).map(([name, replies]) => ({
    id: item(name),
    stage: [words(6)],
    lines: [],
    replies: replies.map((to, place) => ({
      id: item(`${name}-${place}`),
      text: words(4),
      to: item(to),
      effect: 0,
      deed: 'Said something',
      reason: words(8),
    })),
    debrief: replies.length === 0 ? [words(30)] : [],
  }));
  return { ...wrongCake, question: words(10), turns };
}

const turn = 6 + 2 * 4 + 20 + 8 + 2; // with the decision, and its line on the report card
const ending = 6 + 30;

test('a scenario takes the turns of a way through it, not all that are written', () => {
  const short = conversation({ a: ['b', 'c'], b: [], c: [] });
  expect(inWords(activityMinutes(short))).toBe(10 + turn + ending);
});

test('of several ways through a scenario the middle one counts', () => {
  // One reply in two ends it; else one in two; else two turns more. Half of all walks have one turn.
  const leaving = conversation({
    a: ['end', 'b'],
    b: ['end', 'c'],
    c: ['d', 'd'],
    d: ['end', 'end'],
    end: [],
  });
  expect(inWords(activityMinutes(leaving))).toBe(10 + turn + ending);
  const staying = conversation({ a: ['b', 'b'], b: ['end', 'c'], c: ['d', 'd'], d: [], end: [] });
  expect(inWords(activityMinutes(staying))).toBe(10 + 2 * turn + ending);
});

test('a reply that is not the best brings the better one with it in the debrief', () => {
  const same = conversation({ a: ['b', 'b'], b: [] });
  const [first, last] = same.turns;
  const [left, right] = first?.replies ?? [];
  if (!first || !last || !left || !right) throw new Error('there are two turns and two replies');
  const both = { ...first, replies: [left, { ...right, effect: 1 }] };
  const best = { ...first, replies: [{ ...right, effect: 1 }] };
  const minutes = (opening: typeof first) => activityMinutes({ ...same, turns: [opening, last] });
  expect(inWords(minutes(both))).toBe(10 + turn + ending); // the shorter half is the middle
  expect(inWords(minutes(best))).toBe(10 + turn - 4 + ending);
  const worst = { ...first, replies: [left, left, { ...right, effect: 1 }] };
  expect(inWords(minutes(worst))).toBe(10 + turn + 4 + ending + (4 + 2 + 8));
});

test('turns that lead round, nowhere or are not there take no for ever', () => {
  expect(activityMinutes(conversation({ a: ['b', 'a'], b: ['a', 'nowhere'] }))).toBeLessThan(1);
  expect(inWords(activityMinutes({ ...wrongCake, question: words(10), turns: [] }))).toBe(10);
});

test('every activity takes some time, and longer with every word of its question', () => {
  fc.assert(
    fc.property(fc.constantFrom(...activities), fc.nat(300), (activity, more) => {
      const before = activityMinutes(activity);
      expect(before).toBeGreaterThan(0);
      const longer = { ...activity, question: [...activity.question, ' ', ...words(more)] };
      expect(inWords(activityMinutes(longer) - before)).toBe(more);
    }),
  );
});

test('the middle way is one that can be walked', () => {
  const forward = fc
    .integer({ min: 2, max: 6 })
    .chain((size) =>
      fc
        .tuple(
          ...Array.from({ length: size - 1 }, (_, place) =>
            fc.array(fc.integer({ min: place + 1, max: size - 1 }), { minLength: 2, maxLength: 3 }),
          ),
        )
        .map((ways) =>
          conversation(
            Object.fromEntries([
              ...ways.map((to, place) => [`t${place}`, to.map((next) => `t${next}`)] as const),
              [`t${size - 1}`, []],
            ]),
          ),
        ),
    );
  fc.assert(
    fc.property(forward, (scenario) => {
      const walks = walksFrom(scenario, 't0').toSorted((one, other) => one.words - other.words);
      const middle = inWords(activityMinutes(scenario)) - 10;
      expect(walks.map((each) => each.words)).toContain(middle);
      const chance = (some: typeof walks) => some.reduce((sum, each) => sum + each.chance, 0);
      expect(chance(walks.filter((each) => each.words <= middle))).toBeGreaterThan(0.499);
      expect(chance(walks.filter((each) => each.words >= middle))).toBeGreaterThan(0.499);
    }),
  );
});

/** Every walk through a conversation, by hand. */
function walksFrom(scenario: Scenario, name: string): { words: number; chance: number }[] {
  const here = scenario.turns.find(({ id }) => id === name);
  const replies = here?.replies ?? [];
  if (replies.length === 0) return [{ words: ending, chance: 1 }];
  return replies.flatMap(({ to }) =>
    walksFrom(scenario, to).map((rest) => ({
      words: 6 + replies.length * 4 + 20 + 8 + 2 + rest.words,
      chance: rest.chance / replies.length,
    })),
  );
}
