import type { Findings } from './find-everything.ts';
import type { Progress } from './search-index.ts';

/** "2 passages of yours, 5 lessons and 1 term"; null when nothing was found. */
export function countFound({ own, lessons, terms }: Findings): string | null {
  const counts = [
    count(own.count, 'passage of yours', 'passages of yours'),
    count(lessons.count, 'lesson', 'lessons'),
    count(terms.count, 'term', 'terms'),
  ].filter((words) => words !== null);
  if (counts.length === 0) return null;
  return counts.length === 1
    ? counts.join('')
    : `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}`;
}

/** How much of the course was searched, while or when that is not all of it. */
export function tellProgress({ status, read, of }: Progress): string | null {
  switch (status) {
    case 'reading':
      return of === 0 ? null : `Reading the lessons, ${read} of ${of}.`;
    case 'done':
      return read === of
        ? null
        : `${read} of ${of} lessons searched. The others come along when there’s a signal.`;
    case 'failed':
      return 'The lessons can’t be searched without a signal yet. What you wrote can.';
  }
}

/** "22 November 2026" */
export function tellDay(day: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', options);
}

function count(number: number, one: string, many: string): string | null {
  return number === 0 ? null : `${number} ${number === 1 ? one : many}`;
}
