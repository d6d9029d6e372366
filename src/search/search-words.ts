import type { Findings } from './find-everything.ts';
import type { Progress } from './search-index.ts';
import { searchTable as table } from './search-table.ts';

/** "2 passages of yours, 5 lessons and 1 term"; null when nothing was found. */
export function countFound({ own, lessons, terms }: Findings): string | null {
  const counts = [
    ...(own.count === 0 ? [] : [table.ownPassages(own.count)]),
    ...(lessons.count === 0 ? [] : [table.lessonsFound(lessons.count)]),
    ...(terms.count === 0 ? [] : [table.termsFound(terms.count)]),
  ];
  return counts.length === 0 ? null : table.list(counts);
}

/** How much of the course was searched, while or when that is not all of it. */
export function tellProgress({ status, read, of }: Progress): string | null {
  switch (status) {
    case 'reading':
      return of === 0 ? null : table.reading(read, of);
    case 'done':
      return read === of ? null : table.searched(read, of);
    case 'failed':
      return table.failed;
  }
}

/**
 * "22 November 2026"
 *
 * @param language of the page
 */
export function tellDay(day: string, language: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const place = language === 'en' ? 'en-GB' : language;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(place, options);
}
