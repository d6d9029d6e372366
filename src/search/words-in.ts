/** A word of a text: as it is looked for, and its place in UTF-16 units. */
export type FoundWord = { readonly word: string; readonly start: number; readonly end: number };

/** The words of a text. An apostrophe inside a word is part of it: “he’s” is one word. */
export function wordsIn(text: string): readonly FoundWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu)].map(
    ({ 0: found, index }) => ({
      word: foldWord(found),
      start: index,
      end: index + found.length,
    }),
  );
}

/** A word without case, accents and apostrophes: who types “cafe” or “hes” means “café” and “he’s”. */
function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase();
}
