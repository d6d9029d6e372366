import type { Day } from '../day.ts';

/** What a date is told by: the day it is now, and the page's language as a BCP 47 tag. */
export type Calendar = { readonly today: Day; readonly language: string };

/** "Friday 12 June", with its year when that is not this one. */
export function dayInWords(day: Day, { today, language }: Calendar): string {
  const words = dayFormat(language, day.slice(0, 4) !== today.slice(0, 4)).format(midnight(day));
  return hasNoCommas(language) ? words.replaceAll(',', '') : words;
}

/* Making one takes a slow phone longer than writing a hundred days with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(language: string, hasYear: boolean): Intl.DateTimeFormat {
  const key = `${language} ${hasYear}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(withRegion(language), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...(hasYear ? { year: 'numeric' } : {}),
      timeZone: 'UTC',
    });
  formats.set(key, format);
  return format;
}

/** The same, and inside a week how far away it is: "Friday 12 June, in 5 days", "today, Friday 12 June". */
export function dayAndDistance(day: Day, calendar: Calendar): string {
  const words = dayInWords(day, calendar);
  const away = daysBetween(calendar.today, day);
  if (Math.abs(away) >= 7) return words;
  const distance = new Intl.RelativeTimeFormat(calendar.language, { numeric: 'auto' });
  const told = distance.format(away, 'day');
  return Math.abs(away) < 2 ? `${told}, ${words}` : `${words}, ${told}`;
}

/** How many days from one to the other; below 0 when the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

/* In UTC, where every day has 24 hours. */
function midnight(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/* English without a country would put the month first, as in the United States. */
function withRegion(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/* In a sentence neither "Friday 12 June" nor "viernes 12 de junio" has one. */
function hasNoCommas(language: string): boolean {
  return language === 'en' || language === 'en-GB' || language === 'es';
}
