import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import {
  calendarName,
  nameCalendar,
  writeReviewCalendar,
} from '../../src/pages/review/review-calendar.ts';
import type { ReviewDay } from '../../src/progress/review/review-days.ts';
import type { Day, Happening } from '../../src/record/fact.ts';
import { happened } from '../support/happened.ts';

const made = Date.parse('2026-06-12T10:00:00Z');
const some = (...days: readonly string[]): readonly ReviewDay[] =>
  days.map((day) => ({ day: day as Day, cards: 4 }));

function file(days: readonly ReviewDay[], { isFirst = false, at = made } = {}) {
  return writeReviewCalendar({
    id: 'abcdefgh1234',
    isFirst,
    days,
    today: '2026-06-12' as Day,
    made: at,
    link: 'https://training.example/review',
  });
}

/** What a calendar shows once files were taken in one after the other, by RFC 5546: the higher number stands. */
function calendarAfter(...files: readonly string[]): readonly string[] {
  const shown = new Map<string, { sequence: number; words: string }>();
  for (const text of files) {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    for (const component of calendar.getAllSubcomponents('vevent')) {
      const { uid, sequence, startDate, summary } = new ICAL.Event(component);
      if ((shown.get(uid)?.sequence ?? -1) >= sequence) continue;
      const isOff = component.getFirstPropertyValue('status') === 'CANCELLED';
      shown.set(uid, { sequence, words: isOff ? '' : `${startDate.toString()} ${summary}` });
    }
  }
  return [...shown.values()].map(({ words }) => words).filter((words) => words !== '');
}

test('each day is an event of a whole day, with its cards and the way to them', () => {
  const text = file(some('2026-06-13', '2026-06-17'), { isFirst: true });
  expect(calendarAfter(text)).toEqual([
    '2026-06-13 Review: a few cards',
    '2026-06-17 Review: a few cards',
  ]);
  expect(text).toContain(
    'DESCRIPTION:4 cards\\, about 2 minutes\\nhttps://training.example/review',
  );
  expect(text).not.toContain('CANCELLED');
});

test('a newer file moves the days and calls off what is no more; an older one changes nothing', () => {
  const first = file(some('2026-06-13', '2026-06-17', '2026-06-30'), { isFirst: true });
  const later = file(some('2026-06-20', '2026-06-21'), { at: made + 8 * 86_400_000 });
  const days = ['2026-06-20 Review: a few cards', '2026-06-21 Review: a few cards'];
  expect(calendarAfter(first, later)).toEqual(days);
  expect(calendarAfter(first, later, later)).toEqual(days);
  expect(calendarAfter(first, later, first)).toEqual(days);
});

test('the name that calendars know is kept, and what is no name counts as none', () => {
  expect(calendarName(happened(nameCalendar('abcdefgh1234')))).toBe('abcdefgh1234');
  const other: Happening = { ...nameCalendar(''), paper: { id: 'a b\r\nUID:x' } } as Happening;
  expect(calendarName(happened(other))).toBeNull();
  expect(calendarName([])).toBeNull();
});
