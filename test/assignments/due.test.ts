import { expect, test } from 'vitest';
import { readDay } from '../../src/activities/day.ts';
import { dueOn, isPressing } from '../../src/assignments/due.ts';
import type { Day } from '../../src/record/fact.ts';

const day = (text: string) => readDay(text) as Day;
const today = day('2026-03-28');

test('how an assignment stands is counted in whole days, over the change of clocks too', () => {
  expect(dueOn(today, day('2026-04-02'), false)).toEqual({ status: 'ahead', days: 5 });
  expect(dueOn(today, day('2026-03-28'), false)).toEqual({ status: 'today' });
  expect(dueOn(today, day('2026-03-26'), false)).toEqual({ status: 'late', days: 2 });
  expect(dueOn(day('2026-12-31'), day('2027-01-01'), false)).toEqual({ status: 'ahead', days: 1 });
});

test('what is done is never late, and what has no day is open', () => {
  expect(dueOn(today, day('2025-01-01'), true)).toEqual({ status: 'done' });
  expect(dueOn(today, null, false)).toEqual({ status: 'open' });
});

test('it presses from two days before its day on', () => {
  const presses = ['2026-04-01', '2026-03-30', '2026-03-28'].map((by) =>
    isPressing(dueOn(today, day(by), false)),
  );
  expect(presses).toEqual([false, true, true]);
});
