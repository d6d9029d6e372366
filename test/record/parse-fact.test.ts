import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFact } from '../../src/record/parse-fact.ts';
import { facts } from './some-facts.ts';

const label = {
  id: 'q939c0wdmn2g.1',
  at: '2026-11-22T12:00:00.000Z-0000',
  on: '2026-11-22',
  lesson: 'pos/hes-my-customer',
};
const finished = { ...label, kind: 'finished', revision: '0a1b2c3d' };
const answered = {
  ...label,
  kind: 'answered',
  activity: 'pos-batteries',
  answer: { kind: 'reflection', text: 'They carried my bags.' },
  complete: true,
};

test('every fact that can be written can be read again, the same', () => {
  fc.assert(
    fc.property(facts, (some) => {
      for (const fact of some) {
        expect(parseFact(JSON.parse(JSON.stringify(fact)))).toEqual({ status: 'fact', fact });
      }
    }),
  );
});

test('no value makes it throw, and none is taken for a fact by chance', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (value) => {
      expect(parseFact(value).status).toBe('unreadable');
    }),
    { numRuns: 1000 },
  );
});

test('a fact with any one field of another type is unreadable', () => {
  for (const field of Object.keys(answered)) {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.constant(null), fc.array(fc.string())), (value) => {
        expect(parseFact({ ...answered, [field]: value }).status).toBe('unreadable');
      }),
      { numRuns: 20 },
    );
  }
});

test('a fact that lacks a field is unreadable', () => {
  for (const field of Object.keys(finished)) {
    const { [field]: _, ...rest } = finished as Record<string, string>;
    expect(parseFact(rest).status).toBe('unreadable');
  }
});

test('a kind that is not known yet is one of a newer version', () => {
  const { id, at } = finished;
  expect(parseFact({ ...finished, kind: 'reviewed' })).toEqual({ status: 'newer', id, at });
});

test('so is the answer to a kind of activity that is not known yet', () => {
  const { id, at } = answered;
  const answer = { kind: 'not-known-yet', steps: ['a'] };
  expect(parseFact({ ...answered, answer })).toEqual({ status: 'newer', id, at });
});

test('a newer version may tell time in its own way', () => {
  const fact = { ...finished, kind: 'reviewed', at: 1795314278840 };
  expect(parseFact(fact)).toEqual({ status: 'newer', id: finished.id, at: null });
});

test('fields that are not known are left out, and a forged prototype is one of them', () => {
  const forged: unknown = JSON.parse(
    JSON.stringify(finished).replace('{', '{"__proto__":{"admin":true},"constructor":1,"mood":2,'),
  );
  expect(parseFact(forged)).toEqual({ status: 'fact', fact: finished });
  expect('admin' in {}).toBe(false);
});

test('a kind that every object inherits is not taken for a known one', () => {
  expect(parseFact({ ...finished, kind: 'constructor' }).status).toBe('newer');
});
