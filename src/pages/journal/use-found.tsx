import { useEffect, useState } from 'react';
import type { Entry } from '../../progress/journal/entries.ts';
import { isFound, readSearch } from '../../progress/journal/find-entries.ts';
import { breathe } from '../../record/breathe.ts';
import { aboutEntry } from './about-entry.ts';
import type { Asked } from './use-lessons.tsx';

/** For so long, in milliseconds, it looks before the page can answer a touch: a phone takes longer. */
const stretch = 6;

/** The entries in which a search is found; before that is known, those of the search before. */
export function useFound(entries: readonly Entry[], query: string, asked: Asked): readonly Entry[] {
  const search = readSearch(query);
  const key = search.join(' ');
  const [found, setFound] = useState(entries);
  useEffect(() => {
    if (key === '') return;
    let isWanted = true;
    const look = async () => {
      const matches: Entry[] = [];
      let until = performance.now() + stretch;
      for (const entry of entries) {
        if (performance.now() > until) {
          await breathe();
          if (!isWanted) return;
          until = performance.now() + stretch;
        }
        if (isFound(entry, key.split(' '), said(entry, asked))) matches.push(entry);
      }
      setFound(matches);
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
