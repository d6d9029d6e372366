import type { Day } from '../activities/day.ts';

/* In UTC, where every day has 24 hours. */
const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** The day so many days later, or earlier where that is below 0. */
export function addDays(day: Day, days: number): Day {
  return new Date(midnight(day).getTime() + days * 86_400_000).toISOString().slice(0, 10) as Day;
}

/** How many days from one to the other; below 0 when the other is earlier. */
export function daysFrom(one: Day, other: Day): number {
  return Math.round((midnight(other).getTime() - midnight(one).getTime()) / 86_400_000);
}

/** 0 for a Sunday to 6 for a Saturday. */
export function weekdayOf(day: Day): number {
  return midnight(day).getUTCDay();
}

/**
 * The same weekday in a later month: of a second Thursday the second, of a fifth the last.
 *
 * @param months how many months later
 */
export function sameWeekdayOfMonth(day: Day, months: number): Day {
  const place = Math.ceil(Number(day.slice(8)) / 7);
  const first = new Date(
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1),
  );
  const firstDay = first.toISOString().slice(0, 10) as Day;
  const found = addDays(firstDay, (weekdayOf(day) - weekdayOf(firstDay) + 7) % 7);
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
  const room = Math.floor((last.getUTCDate() - Number(found.slice(8))) / 7);
  return addDays(found, 7 * Math.min(place - 1, room));
}
