import type { Day } from '../../record/fact.ts';
import { dayAfter } from './day-number.ts';
import { mostCards } from './due-cards.ts';
import type { Memory } from './memory.ts';

/** A day on which cards come round. */
export type ReviewDay = { readonly day: Day; readonly cards: number };

/**
 * The days after today on which cards come round, as it stands now: each card once, when it is due or
 * when a day has room for it.
 *
 * @param asked what is asked today, and counts as done today
 * @param most how many days
 */
export function reviewDays(
  known: readonly Memory[],
  asked: readonly Memory[],
  today: Day,
  most: number,
): readonly ReviewDay[] {
  const waiting = known
    .filter((memory) => !asked.includes(memory))
    .map(({ due }) => due)
    .toSorted();
  const days: ReviewDay[] = [];
  let placed = 0;
  let day = today;
  while (days.length < most) {
    const [next] = waiting.slice(placed);
    if (next === undefined) break;
    const following = dayAfter(day, 1);
    day = next > following ? next : following;
    const ready = waiting.slice(placed, placed + mostCards).filter((due) => due <= day);
    days.push({ day, cards: ready.length });
    placed += ready.length;
  }
  return days;
}
