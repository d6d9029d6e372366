import type { Day } from '../../record/fact.ts';

const length = 86_400_000;

/** Days since 1 January 1970, for counting: days have no hours, so no clock change is in the way. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / length);
}

/** The day that comes so many days after another; before it, when negative. */
export function dayAfter(day: Day, days: number): Day {
  return new Date((dayNumber(day) + days) * length).toISOString().slice(0, 10) as Day;
}
