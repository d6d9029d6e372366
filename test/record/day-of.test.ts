import { expect, test } from 'vitest';
import { dayOf } from '../../src/record/day-of.ts';

test('a day is the one on the learner’s wall until the last second of it', () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 0, 0).getTime())).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 11, 31, 23, 59, 59).getTime())).toBe('2026-12-31');
});

test('a clock that shows nothing sensible still gives a day', () => {
  for (const wall of [Number.NaN, Infinity, -1e300, 8.64e15]) {
    expect(dayOf(wall)).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});
