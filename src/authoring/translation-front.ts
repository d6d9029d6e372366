import type { FrontMatter } from './front-matter.ts';
import { shown } from './list-folder.ts';
import type { SourceText } from './load-sources.ts';
import type { Note } from './mistake.ts';
import { textRevision } from './text-revision.ts';

/** Whether a translation was made from what its original says now. */
export type Freshness = 'current' | 'stale';

/**
 * Compares `original`, the revision that a translation was made from, with what its original is now.
 * A translation that fell behind is warned of and keeps nobody from building; one that does not say
 * what it was made from is a mistake.
 */
export function readFreshness(
  front: FrontMatter,
  original: Pick<SourceText, 'path' | 'text'>,
  note: Note,
  warn: Note,
): Freshness {
  const now = textRevision(original.text);
  const from = front.text('original');
  if (from === now) return 'current';
  const file = shown(original.path);
  const remedy = `Let it say what ${file} says; then write \`original: ${now}\`.`;
  if (from === null) {
    if (!front.has('original')) {
      note(front.at('original'), 'This translation does not say what it was made from.', remedy);
    }
    return 'current';
  }
  warn(front.at('original'), `${file} has changed since this was translated.`, remedy);
  return 'stale';
}
