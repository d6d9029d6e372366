import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardId } from '../../../src/course/card.ts';
import type { LessonOutline } from '../../../src/course/lesson.ts';
import { dayAfter } from '../../../src/progress/review/day-number.ts';
import { dueCards, mostCards, nextReviewDay } from '../../../src/progress/review/due-cards.ts';
import type { Memory } from '../../../src/progress/review/memory.ts';
import { reviewDays } from '../../../src/progress/review/review-days.ts';
import type { Day } from '../../../src/record/fact.ts';

const today = '2026-06-12' as Day;

/** Cards that are due so many days from today. */
function dueIn(...days: readonly number[]): readonly Memory[] {
  return days.map((away, place): Memory => ({
    card: {
      id: `idea.pos/m${place}` as CardId,
      lesson: { mile: place } as LessonOutline,
      met: '2026-01-01' as Day,
      formerly: [],
    },
    stability: 5,
    difficulty: 5,
    last: '2026-05-01' as Day,
    seen: 1,
    reviews: 1,
    due: dayAfter(today, away),
  }));
}

const daysOf = (known: readonly Memory[], most = 10) =>
  reviewDays(known, dueCards(known, [], today), today, most);

test('days are told with their cards, the next first, and today is not among them', () => {
  expect(daysOf(dueIn(0, 3, 3, 9))).toEqual([
    { day: '2026-06-15', cards: 2 },
    { day: '2026-06-21', cards: 1 },
  ]);
  expect(daysOf(dueIn(1, 2, 3), 2)).toHaveLength(2);
  expect(daysOf([])).toEqual([]);
});

test('what a day has no room for comes on the next, as on the days after an absence', () => {
  expect(daysOf(dueIn(...Array.from({ length: 25 }, () => -5)))).toEqual([
    { day: '2026-06-13', cards: 10 },
    { day: '2026-06-14', cards: 5 },
  ]);
});

test('every card has its day, no day asks for more than five minutes, and the first is the next one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -60, max: 60 })), (away) => {
      const known = dueIn(...away);
      const asked = dueCards(known, [], today);
      const days = daysOf(known, 1_000);
      expect(days.reduce((sum, { cards }) => sum + cards, asked.length)).toBe(known.length);
      expect(Math.max(0, ...days.map(({ cards }) => cards))).toBeLessThanOrEqual(mostCards);
      expect(days.map(({ day }) => day)).toEqual(
        [...new Set(days.map(({ day }) => day))].toSorted(),
      );
      const isLeft =
        asked.length === 0 || known.filter(({ due }) => due <= today).length > mostCards;
      const [next] = isLeft ? days : [{ day: nextReviewDay(known, [], today) }];
      expect(next?.day ?? null).toBe(nextReviewDay(known, [], today));
    }),
  );
});
