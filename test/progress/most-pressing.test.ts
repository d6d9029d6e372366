import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostPressing, type Call, type Part } from '../../src/progress/most-pressing.ts';
import type { Day } from '../../src/record/fact.ts';

const today = '2026-06-12' as Day;

const call = (part: Part, by: string | null = null): Call => ({ part, by: by as Day | null });
const inOrder = (...calls: readonly Call[]) =>
  mostPressing(calls, today).map(({ part, by }) => (by === null ? part : `${part} ${by.slice(5)}`));

test('what others wait for and is near or late comes before cards, and they before promises', () => {
  expect(
    inOrder(
      call('copy'),
      call('look-back', '2026-05-01'),
      call('commitment', '2026-06-12'),
      call('review', '2026-06-12'),
      call('assignment', '2026-06-14'),
    ),
  ).toEqual(['assignment 06-14', 'review 06-12', 'commitment 06-12', 'look-back 05-01', 'copy']);
});

test('what has time comes after today’s own, the nearest first and what has no day last', () => {
  expect(
    inOrder(call('assignment', '2026-06-15'), call('meeting', '2026-06-14'), call('review')),
  ).toEqual(['review', 'meeting 06-14', 'assignment 06-15']);
  expect(inOrder(call('assignment'), call('meeting', '2026-08-01'))).toEqual([
    'meeting 08-01',
    'assignment',
  ]);
});

test('a meeting presses from the day before on, an assignment from two days before', () => {
  expect(inOrder(call('review'), call('meeting', '2026-06-13'))[0]).toBe('meeting 06-13');
  expect(inOrder(call('review'), call('meeting', '2026-06-14'))[0]).toBe('review');
  expect(inOrder(call('review'), call('assignment', '2026-06-14'))[0]).toBe('assignment 06-14');
  expect(inOrder(call('review'), call('assignment', '2026-06-15'))[0]).toBe('review');
});

test('five late assignments do not hide today’s cards, and missing work comes before all', () => {
  const late = ['01', '02', '03', '04', '05'].map((day) => call('assignment', `2026-06-${day}`));
  expect(inOrder(...late, call('review'), call('missing-work')).slice(0, 4)).toEqual([
    'missing-work',
    'assignment 06-01',
    'review',
    'assignment 06-02',
  ]);
});

const parts = [
  'missing-work',
  'review',
  'assignment',
  'meeting',
  'commitment',
  'look-back',
  'copy',
] as const;

test('nothing is lost or doubled, and the order does not depend on how the calls came', () => {
  const calls = fc.array(
    fc.record({
      part: fc.constantFrom(...parts),
      by: fc.option(
        fc.integer({ min: 1, max: 30 }).map((n) => `2026-06-${String(n).padStart(2, '0')}` as Day),
      ),
    }),
  );
  fc.assert(
    fc.property(calls, (some) => {
      const order = mostPressing(some, today);
      expect(order).toHaveLength(some.length);
      expect(new Set(order)).toEqual(new Set(some));
      expect(mostPressing(some.toReversed(), today)).toEqual(order);
    }),
  );
});
