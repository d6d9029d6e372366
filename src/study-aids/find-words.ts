import type { NotePlace } from '../record/fact.ts';

/** Where words stand: in which block, and from which character of its text on. */
export type FoundWords = { readonly place: string; readonly start: number };

/**
 * Finds the words of a note in a lesson that may have been edited since: in their own block where
 * what comes before them is still the same, else in their own block, else wherever they stand with
 * the same before them, else wherever they stand once only. Null when they are gone.
 *
 * @param texts the text of each block by its name, in their order
 */
export function findWords(
  texts: ReadonlyMap<string, string>,
  { place, quote, before }: NotePlace,
): FoundWords | null {
  if (quote === '') return null;
  const all = [...texts].flatMap(([block, text]) =>
    occurrences(text, quote).map((start) => ({
      place: block,
      start,
      own: block === place,
      same: text.slice(0, start).endsWith(before),
    })),
  );
  const found =
    all.find(({ own, same }) => own && same) ??
    all.find(({ own }) => own) ??
    all.find(({ same }) => same && before !== '') ??
    (all.length === 1 ? all[0] : undefined);
  return found === undefined ? null : { place: found.place, start: found.start };
}

function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
