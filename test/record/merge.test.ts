import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addFacts, mergeFacts } from '../../src/record/merge.ts';
import type { Fact } from '../../src/record/fact.ts';
import { times } from '../faults/extent.ts';
import { facts } from './some-facts.ts';

const cases = { numRuns: times(100, 10_000) };

test('merging does not depend on which set comes first', () => {
  fc.assert(
    fc.property(facts, facts, (one, other) => {
      expect(mergeFacts(one, other)).toEqual(mergeFacts(other, one));
    }),
    cases,
  );
});

test('merging does not depend on which sets are merged first', () => {
  fc.assert(
    fc.property(facts, facts, facts, (one, two, three) => {
      expect(mergeFacts(mergeFacts(one, two), three)).toEqual(
        mergeFacts(one, mergeFacts(two, three)),
      );
    }),
    cases,
  );
});

test('merging twice changes nothing', () => {
  fc.assert(
    fc.property(facts, facts, (one, other) => {
      const merged = mergeFacts(one, other);
      expect(mergeFacts(merged, other)).toEqual(merged);
      expect(mergeFacts(merged, merged)).toEqual(merged);
    }),
    cases,
  );
});

test('every id is there once, in the order of stamps and then of ids', () => {
  fc.assert(
    fc.property(facts, facts, (one, other) => {
      const merged = mergeFacts(one, other);
      const ids = new Set([...one, ...other].map((fact) => fact.id));
      expect(merged.map((fact) => fact.id).toSorted()).toEqual([...ids].toSorted());
      const keys = merged.map((fact) => `${fact.at} ${fact.id}`);
      expect(keys).toEqual(keys.toSorted());
    }),
    cases,
  );
});

test('adding facts one by one, as they happen or late, gives what merging them gives', () => {
  fc.assert(
    fc.property(facts, (some) => {
      const all = mergeFacts([], some);
      const oneByOne = (order: readonly Fact[]) =>
        order.reduce<readonly Fact[]>((known, fact) => addFacts(known, [fact]), []);
      expect(oneByOne(all)).toEqual(all);
      expect(oneByOne(all.toReversed())).toEqual(all);
    }),
    cases,
  );
});

test('adding many facts at once gives the same, wherever they belong among those before', () => {
  fc.assert(
    fc.property(facts, fc.infiniteStream(fc.boolean()), (some, coin) => {
      const all = mergeFacts([], some);
      const isEarly = new Map(all.map((fact) => [fact.id, coin.next().value === true]));
      const early = all.filter(({ id }) => isEarly.get(id));
      const late = all.filter(({ id }) => !isEarly.get(id));
      expect(addFacts(addFacts([], early.toReversed()), late.toReversed())).toEqual(all);
    }),
    cases,
  );
});
