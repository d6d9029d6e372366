import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAnswer } from '../../src/activities/parse-answer.ts';
import { answers } from './some-answers.ts';
import { bent, thanked } from './writing-samples.ts';

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
