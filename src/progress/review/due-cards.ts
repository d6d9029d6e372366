import type { Day } from '../../record/fact.ts';
import { dayAfter } from './day-number.ts';
import { afterGrade, type Memory } from './memory.ts';
import type { Review, ReviewGrade } from './reviews.ts';

/** What one card takes, in seconds: reading it, recalling, comparing, grading. */
const secondsPerCard = 30;

/** The most that is asked for on a day, in minutes. */
const mostMinutes = 5;

/** How often cards are shown on a day at most, those shown again included. */
export const mostCards = (mostMinutes * 60) / secondsPerCard;

/** How long some cards take, in whole minutes, at least one. */
export function minutesFor(cards: number): number {
  return Math.max(1, Math.ceil((cards * secondsPerCard) / 60));
}

/**
 * The cards of today, in the order in which they are asked: what has waited longest comes first, and
 * what was just forgotten comes again at the end. Never more than five minutes a day: what has no
 * room comes on the days after, so that an absence piles nothing up.
 */
export function dueCards(
  memories: readonly Memory[],
  reviews: readonly Review[],
  today: Day,
): readonly Memory[] {
  return allDue(memories, today).slice(0, roomOn(reviews, today));
}

/**
 * The next day on which cards come back, when those of today are done; null before any lesson is
 * finished.
 */
export function nextReviewDay(
  memories: readonly Memory[],
  reviews: readonly Review[],
  today: Day,
): Day | null {
  if (allDue(memories, today).length > roomOn(reviews, today)) return dayAfter(today, 1);
  const [next] = memories.map(({ due }) => due).toSorted();
  return next ?? null;
}

/** When a card comes back if it is graded so today; the same day only where that still has room. */
export function comesBack(
  memory: Memory,
  grade: ReviewGrade,
  reviews: readonly Review[],
  today: Day,
): Day {
  const { due } = afterGrade(memory, grade, today);
  const full = roomOn(reviews, today) <= 1;
  return due <= today && full ? dayAfter(today, 1) : due;
}

function allDue(memories: readonly Memory[], today: Day): readonly Memory[] {
  const due = memories.filter((memory) => memory.due <= today);
  const isAgain = ({ last, seen }: Memory) => last === today && seen > 0;
  return due.toSorted((one, other) => {
    if (isAgain(one) !== isAgain(other)) return isAgain(one) ? 1 : -1;
    if (one.due !== other.due) return one.due < other.due ? -1 : 1;
    return one.card.lesson.mile - other.card.lesson.mile;
  });
}

function roomOn(reviews: readonly Review[], today: Day): number {
  return Math.max(0, mostCards - reviews.filter(({ on }) => on === today).length);
}
