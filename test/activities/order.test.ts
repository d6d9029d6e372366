import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAsDealt, moveStep } from '../../src/activities/order/move-step.ts';
import { isOrderChecked, type OrderAnswer } from '../../src/activities/order/order.ts';
import { gradeOrder, standing, stepsInPlace } from '../../src/activities/order/standing.ts';
import { item, plateBack as order } from './samples.ts';

const steps = order.steps.map(({ id }) => id);
const ordered = (...ids: string[]): OrderAnswer => ({
  kind: 'order',
  order: ids.map(item),
  checked: false,
});
const names = (answer: OrderAnswer | null) => standing(order, answer).map(({ id }) => id);
const answers: fc.Arbitrary<OrderAnswer | null> = fc.option(
  fc.record({
    kind: fc.constant('order' as const),
    order: fc.array(fc.constantFrom(...steps, item('gone'))),
    checked: fc.boolean(),
  }),
);

test('every step stands in one place, whatever an answer names', () => {
  fc.assert(
    fc.property(answers, (answer) => {
      expect(names(answer).toSorted()).toEqual(steps.toSorted());
    }),
  );
});

test('before any move the steps stand as they were dealt', () => {
  expect(names(null)).toEqual(steps);
  expect(names(ordered())).toEqual(steps);
  expect(isAsDealt(order, null)).toBe(true);
  expect(isAsDealt(order, ordered('listen', 'hand'))).toBe(false);
});

test('steps that an answer does not know come last, as dealt; those that are gone are passed over', () => {
  expect(names(ordered('screw', 'gone', 'look', 'screw'))).toEqual([
    'screw',
    'look',
    'hand',
    'listen',
  ]);
});

test('a move exchanges two neighbours, and the way back is the other direction', () => {
  fc.assert(
    fc.property(answers, fc.nat(2), (answer, at) => {
      const before = names(answer);
      const [one, other] = [before[at] ?? item('gone'), before[at + 1] ?? item('gone')];
      const down = moveStep(order, answer, one, 'down');
      expect(names(down)).toEqual(before.with(at, other).with(at + 1, one));
      expect(moveStep(order, answer, other, 'up')).toEqual(down);
      expect(down?.checked).toBe(false);
      expect(names(moveStep(order, down, one, 'up'))).toEqual(before);
    }),
  );
});

test('there is nothing above the first step and nothing below the last', () => {
  fc.assert(
    fc.property(answers, (answer) => {
      const [first = item('gone'), , , last = item('gone')] = names(answer);
      expect(moveStep(order, answer, first, 'up')).toBeNull();
      expect(moveStep(order, answer, last, 'down')).toBeNull();
    }),
  );
});

test('a step that is gone cannot be moved', () => {
  expect(moveStep(order, null, item('gone'), 'down')).toBeNull();
});

test('an order is checked once it was, until it gains a step', () => {
  const checked = { ...ordered('listen', 'look', 'hand', 'screw'), checked: true };
  expect(isOrderChecked(order, checked)).toBe(true);
  expect(isOrderChecked(order, { ...checked, checked: false })).toBe(false);
  expect(isOrderChecked(order, { ...ordered('listen', 'look', 'hand'), checked: true })).toBe(
    false,
  );
  expect(isOrderChecked(order, null)).toBe(false);
});

test('the grade counts the steps in their places', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...steps], { minLength: 4 }), (ids) => {
      const answer = ordered(...ids);
      const right = ['listen', 'look', 'hand', 'screw'].filter((id, at) => ids[at] === id).length;
      expect(stepsInPlace(order, answer)).toBe(right);
      expect(gradeOrder(order, answer)).toBe(right === 4 ? 'A' : right >= 2 ? 'B' : 'C');
    }),
  );
});
