import { wordsIn } from './words-in.ts';
import type { FoundWord } from './words-in.ts';

/** A text in pieces, those that were looked for marked. */
export type Marked = readonly { readonly text: string; readonly isMarked: boolean }[];

/** The whole text with the given words marked, as `wordsIn` writes them. */
export function markWords(text: string, sought: ReadonlySet<string>): Marked {
  const pieces: { text: string; isMarked: boolean }[] = [];
  let done = 0;
  const add = (end: number, isMarked: boolean) => {
    if (end > done) pieces.push({ text: text.slice(done, end), isMarked });
    done = Math.max(done, end);
  };
  for (const { word, start, end } of wordsIn(text)) {
    if (!sought.has(word)) continue;
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return pieces;
}

/** How many characters of text stand before the first word that was found. */
const lead = 40;

/**
 * The piece of a text in which most of the sought words stand, cut between words, with … where it was
 * cut; the text's beginning when none does.
 *
 * @param room about how many characters there is room for
 */
export function snippet(text: string, sought: ReadonlySet<string>, room = 150): Marked {
  const words = wordsIn(text);
  const hits = words.filter(({ word }) => sought.has(word));
  const first = bestStart(hits, room - lead);
  const start = words.find((word) => word.start >= first - lead)?.start ?? 0;
  const from = first <= lead ? 0 : start;
  const end = words.findLast((word) => word.end <= from + room)?.end ?? from + room;
  const to = text.length <= from + room ? text.length : Math.max(end, from + 1);
  const pieces = markWords(text.slice(from, to), sought);
  return [
    ...(from > 0 ? [{ text: '… ', isMarked: false }] : []),
    ...pieces,
    ...(to < text.length ? [{ text: ' …', isMarked: false }] : []),
  ];
}

/** Where the run of `room` characters begins that holds the most different words, then the most. */
function bestStart(hits: readonly FoundWord[], room: number): number {
  let best = { start: 0, score: 0 };
  for (const [index, { start }] of hits.entries()) {
    const near = hits.slice(index).filter(({ end }) => end <= start + room);
    const score = new Set(near.map(({ word }) => word)).size * 100 + Math.min(near.length, 99);
    if (score > best.score) best = { start, score };
  }
  return best.start;
}
