import { startTransition, useEffect, useState } from 'react';
import type { Entry } from '../../progress/journal/entries.ts';
import { isFound, readSearch } from '../../progress/journal/find-entries.ts';
import { breathe } from '../../record/breathe.ts';
import { inTurns } from '../../record/in-turns.ts';
import { aboutEntry } from './about-entry.ts';
import type { Asked } from './use-lessons.tsx';

/** The entries in which a search is found; before that is known, those of the search before. */
export function useFound(entries: readonly Entry[], query: string, asked: Asked): readonly Entry[] {
  const search = readSearch(query);
  const key = search.join(' ');
  const [found, setFound] = useState(entries);
  useEffect(() => {
    if (key === '') return;
    let isWanted = true;
    const look = async () => {
      // What was typed is shown first.
      await breathe();
      const words = key.split(' ');
      const matches = await inTurns(
        entries,
        (entry) => (isFound(entry, words, said(entry, asked)) ? [entry] : []),
        () => isWanted,
      );
      if (isWanted) startTransition(() => setFound(matches.flat()));
    };
    void look();
    return () => {
      isWanted = false;
    };
  }, [entries, key, asked]);
  return key === '' ? entries : found;
}

function said(entry: Entry, asked: Asked): string {
  const { fact, lesson } = entry;
  const activity = fact.kind === 'answered' ? asked.activities.get(fact.activity) : undefined;
  const { kind, heading } = aboutEntry(entry, activity);
  return `${kind} ${heading} ${lesson?.title ?? ''}`;
}
