/** The days of the week from Sunday on, each with a capital as in a list. */
export function weekdayNames(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return [0, 1, 2, 3, 4, 5, 6].map((weekday) => {
    const name = format.format(Date.UTC(2026, 10, 22 + weekday));
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  });
}
