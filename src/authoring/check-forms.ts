import { slugOf } from '../activities/slug.ts';
import type { FoundText } from './front-matter.ts';
import type { Note } from './mistake.ts';

/**
 * Notes terms and other forms that are there twice, in one entry or in two, and such without a letter
 * to look for. Case, hyphens and the kind of white space make no difference: they make none to the
 * finder, nor in a term's address.
 */
export function checkForms(forms: readonly FoundText[], note: Note): void {
  const taken = new Map<string, number>();
  for (const { text, at } of forms) {
    const slug = slugOf(text);
    const line = taken.get(slug);
    if (slug === '') {
      note(at, 'This term has no letters.', 'Write the words that lessons use.');
    } else if (line === undefined) {
      taken.set(slug, at.line);
    } else {
      const message = `“${text}” is in the glossary already, on line ${line}.`;
      note(at, message, 'Keep one of the two.');
    }
  }
}
