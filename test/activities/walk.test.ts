import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { initials } from '../../src/activities/scenario/report-words.ts';
import type { ScenarioAnswer } from '../../src/activities/scenario/scenario.ts';
import { roadNotTaken, say, walk } from '../../src/activities/scenario/walk.ts';
import { item, wrongCake } from './samples.ts';

const said = (...taken: string[]): ScenarioAnswer => ({ kind: 'scenario', taken: taken.map(item) });
const somewhere = fc
  .array(
    fc.constantFrom('apology', 'blame', 'repair', 'shrug', 'late', 'refusal', 'was-here').map(item),
  )
  .map((taken): ScenarioAnswer => ({ kind: 'scenario', taken }));

test('a conversation begins in its first turn, at its usual standing', () => {
  expect(walk(wrongCake, null)).toMatchObject({
    steps: [],
    now: { id: 'counter' },
    points: 2,
    turn: 1,
    turns: 4,
  });
});

test('each reply leads to its turn and moves the report card', () => {
  const reached = walk(wrongCake, said('apology', 'shrug'));
  expect(reached.now.id).toBe('form');
  expect(reached.steps.map((step) => step.reply.deed)).toEqual(['Did apology', 'Did shrug']);
  expect(reached.points).toBe(4);
});

test('the turns to come are counted along the longest way', () => {
  expect(walk(wrongCake, said('apology'))).toMatchObject({ turn: 2, turns: 4 });
  expect(walk(wrongCake, said('blame'))).toMatchObject({ turn: 2, turns: 3 });
  expect(walk(wrongCake, said('apology', 'repair'))).toMatchObject({ turn: 3, turns: 3 });
});

test('the report card stays on its scale', () => {
  expect(walk(wrongCake, said('apology', 'repair')).points).toBe(6);
  expect(walk(wrongCake, said('blame', 'refusal')).points).toBe(0);
  fc.assert(
    fc.property(somewhere, (answer) => {
      const { points } = walk(wrongCake, answer);
      expect(points).toBeGreaterThanOrEqual(0);
      expect(points).toBeLessThanOrEqual(6);
    }),
  );
});

test('a reply that is gone is passed over, and the conversation goes on from there', () => {
  expect(walk(wrongCake, said('apology', 'was-here')).now.id).toBe('sorry');
  expect(say(wrongCake, said('apology', 'was-here'), item('repair'))).toEqual(
    said('apology', 'repair'),
  );
});

test('the road not taken names the reply that would have done most at each turn', () => {
  const road = roadNotTaken(wrongCake, said('blame', 'late'));
  expect(road.map(({ turn, taken, best }) => [turn.id, taken.id, best.id])).toEqual([
    ['counter', 'blame', 'apology'],
    ['form', 'late', 'late'],
  ]);
});

test('no reply of a turn does more than the one named as best', () => {
  fc.assert(
    fc.property(somewhere, (answer) => {
      for (const { turn, best } of roadNotTaken(wrongCake, answer)) {
        expect(best.effect).toBe(Math.max(...turn.replies.map((reply) => reply.effect)));
      }
    }),
  );
});

test('a face carries the initials of two words, in any script', () => {
  expect(initials('Mrs Adeyemi')).toBe('MA');
  expect(initials('Ōta')).toBe('Ō');
  expect(initials('𝒜da of the Bakery')).toBe('𝒜o');
});
