import { wordsOf, type Entry, type EntryFact } from './entries.ts';

/* Folding is the dear part, and facts never change. */
const folded = new WeakMap<EntryFact, string>();

/** The words of a search, in the form in which they are compared: without accents and capitals. */
export function readSearch(text: string): readonly string[] {
  return fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/**
 * Whether every word of a search stands in an entry or in what is said about it.
 *
 * @param about its lesson's title, its question
 */
export function isFound(entry: Entry, search: readonly string[], about: string): boolean {
  const text = `${wordsFolded(entry.fact)} ${fold(about)}`;
  return search.every((word) => text.includes(word));
}

function wordsFolded(fact: EntryFact): string {
  const known = folded.get(fact);
  if (known !== undefined) return known;
  const quote = fact.kind === 'noted' ? fact.quote : '';
  const text = fold(`${wordsOf(fact)} ${quote}`);
  folded.set(fact, text);
  return text;
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
