/** What words are marked for; each has its own look in `marked-words.css`. */
export type Mark = 'note' | 'read-aloud';

/**
 * Marks words of the page without touching the page: with the CSS Custom Highlight API, or not at
 * all where a browser does not have it.
 *
 * @returns whether they are marked
 */
export function markWords(mark: Mark, ranges: readonly AbstractRange[]): boolean {
  if (globalThis.CSS?.highlights === undefined) return false;
  if (ranges.length === 0) CSS.highlights.delete(mark);
  else CSS.highlights.set(mark, new Highlight(...ranges));
  return true;
}
