/** A calendar day where the learner is, `2026-11-22`. Days sort as text. */
export type Day = string & { readonly __brand: 'Day' };

/** The day that a clock shows where the device is. */
export function dayOn(clock: Date): Day {
  const month = String(clock.getMonth() + 1).padStart(2, '0');
  const day = String(clock.getDate()).padStart(2, '0');
  return `${clock.getFullYear()}-${month}-${day}` as Day;
}

/**
 * A day from the text of a date field; null for anything else, such as a 30th of February. Only the
 * years 2000 to 2199 count: a year that is still being typed reads as 0002, 0020 and 0202.
 */
export function readDay(text: string): Day | null {
  if (!/^2[01]\d\d-\d\d-\d\d$/.test(text)) return null;
  const noon = new Date(`${text}T12:00:00Z`);
  const same = !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(text);
  return same ? (text as Day) : null;
}
