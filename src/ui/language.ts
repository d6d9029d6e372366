/** What the interface speaks. The first is what it was written in, and what lessons are unless they are translated. */
export const languages = ['en', 'es'] as const;

export type Language = (typeof languages)[number];

/**
 * The language that a setting names; where there is none, the first of the reader's own that there is.
 *
 * @param preferred BCP 47 tags, the one read best first
 */
export function readLanguage(setting: string | null, preferred: readonly string[]): Language {
  const known: readonly (string | undefined)[] = languages;
  const asked = [setting ?? '', ...preferred].map((tag) => tag.split('-')[0]);
  return (asked.find((tag) => known.includes(tag)) ?? 'en') as Language;
}
