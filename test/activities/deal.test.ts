import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActivityId } from '../../src/activities/activity-id.ts';
import { deal, dealOtherwise } from '../../src/activities/deal.ts';
import { item } from './samples.ts';

const activity = fc.string({ minLength: 1 }).map((id) => id as ActivityId);
const items = fc
  .uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 12 })
  .map((ids) => ids.map((id) => ({ id: item(id) })));
const hand = fc.tuple(activity, items).chain(([id, all]) =>
  fc.record({
    id: fc.constant(id),
    all: fc.constant(all),
    moved: fc.shuffledSubarray(all, { minLength: all.length }),
  }),
);

test('what is dealt is all there is, and its order does not depend on the file', () => {
  fc.assert(
    fc.property(hand, ({ id, all, moved }) => {
      expect(new Set(deal(id, all))).toEqual(new Set(all));
      expect(deal(id, moved)).toEqual(deal(id, all));
    }),
  );
});

test('dealt otherwise, nothing is lost and the order is never that of the file', () => {
  fc.assert(
    fc.property(hand, ({ id, all, moved }) => {
      for (const written of [all, moved, deal(id, all)]) {
        const dealt = dealOtherwise(id, written);
        expect(new Set(dealt)).toEqual(new Set(all));
        expect(dealt).not.toEqual(written);
      }
    }),
  );
});

test('nothing, and one alone, are dealt as they are', () => {
  const id = 'a' as ActivityId;
  expect(dealOtherwise(id, [])).toEqual([]);
  expect(dealOtherwise(id, [{ id: item('one') }])).toEqual([{ id: 'one' }]);
});
