import { expect, test } from 'vitest';
import { nextStop } from '../../src/search/next-stop.ts';
import { countFound, tellDay, tellProgress } from '../../src/search/search-words.ts';

const group = (count: number) => ({ count, best: [] });
const found = (own: number, lessons: number, terms: number) =>
  countFound({ own: group(own), lessons: group(lessons), terms: group(terms) });

test('what was found is counted in words', () => {
  expect(found(0, 0, 0)).toBeNull();
  expect(found(0, 1, 0)).toBe('1 lesson');
  expect(found(2, 0, 1)).toBe('2 passages of yours and 1 term');
  expect(found(1, 12, 3)).toBe('1 passage of yours, 12 lessons and 3 terms');
});

test('it is said how much was searched when that is not everything', () => {
  expect(tellProgress({ status: 'done', read: 29, of: 29 })).toBeNull();
  expect(tellProgress({ status: 'done', read: 18, of: 29 })).toBe(
    '18 of 29 lessons searched. The others come along when there’s a signal.',
  );
  expect(tellProgress({ status: 'reading', read: 0, of: 0 })).toBeNull();
  expect(tellProgress({ status: 'reading', read: 6, of: 29 })).toBe(
    'Reading the lessons, 6 of 29.',
  );
  expect(tellProgress({ status: 'failed', read: 0, of: 0 })).toMatch(/What you wrote can/);
});

test('a day is written out, the same in every time zone', () => {
  expect(tellDay('2026-11-01', 'en')).toBe('1 November 2026');
  expect(tellDay('2026-11-01', 'es')).toBe('1 de noviembre de 2026');
});

test('arrows go from the field through the results and back, and no key goes too far', () => {
  expect(nextStop('ArrowDown', 0, 3)).toBe(1);
  expect(nextStop('ArrowDown', 2, 3)).toBeNull();
  expect(nextStop('ArrowUp', 1, 3)).toBe(0);
  expect(nextStop('ArrowUp', 0, 3)).toBeNull();
  expect(nextStop('End', 1, 3)).toBe(2);
  expect(nextStop('Home', 2, 3)).toBe(1);
  // In the field these are the field's own.
  expect(nextStop('Home', 0, 3)).toBeNull();
  expect(nextStop('End', 0, 3)).toBeNull();
  expect(nextStop('ArrowDown', -1, 3)).toBeNull();
  expect(nextStop('a', 1, 3)).toBeNull();
});
