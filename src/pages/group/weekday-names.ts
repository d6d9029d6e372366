/** The days of the week from Sunday on, as they are called in a language. */
export function weekdayNames(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return [0, 1, 2, 3, 4, 5, 6].map((weekday) => format.format(Date.UTC(2026, 10, 22 + weekday)));
}
