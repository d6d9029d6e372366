import type { Fact } from '../../record/fact.ts';
import { entryIdOf, wordsOf, type Entry, type EntryFact } from './entries.ts';

/** Words that were written on within this time are one sitting; its last state stands for it. */
const sitting = 10 * 60_000;

/** So many letters fewer than before are a deletion, and what was before is kept apart. */
const fewer = 20;

/** How many earlier versions are offered. */
const most = 20;

/**
 * Earlier words of an entry that are worth going back to, the latest first: the last of each
 * sitting, and whatever stood there before a good part of it was deleted.
 */
export function versionsOf(facts: readonly Fact[], entry: Entry): readonly EntryFact[] {
  const all = facts.flatMap((fact) =>
    entryIdOf(fact) === entry.id && fact.kind !== 'bookmarked' ? [fact as EntryFact] : [],
  );
  const now = wordsOf(entry.fact).trim();
  const seen = new Set([now, '']);
  const found: EntryFact[] = [];
  for (const [place, fact] of [...all.entries()].toReversed()) {
    const words = wordsOf(fact).trim();
    const next = all[place + 1];
    if (seen.has(words) || next === undefined) continue;
    const gone = words.length - wordsOf(next).trim().length >= fewer;
    const paused = Date.parse(next.at.slice(0, 24)) - Date.parse(fact.at.slice(0, 24)) > sitting;
    if (!gone && !paused) continue;
    seen.add(words);
    found.push(fact);
    if (found.length === most) break;
  }
  return found;
}
