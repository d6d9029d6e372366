import type { Progress } from '../../progress/progress.ts';
import type { Health } from '../../record/health.ts';
import type { Trouble } from '../../record/trouble.ts';

/** What of a learner's work is there: "9 finished miles". Empty where there is nothing yet. */
export function storedWords(progress: Progress): readonly string[] {
  const { finishes, places, answers, notes, bookmarks } = progress;
  const begun = [...places.keys()].filter((lesson) => !finishes.has(lesson)).length;
  const written = [...notes.values()].filter(({ text }) => text !== '').length;
  const kept = [...bookmarks.values()].filter(Boolean).length;
  return (
    [
      [finishes.size, 'finished mile'],
      [begun, 'begun mile'],
      [answers.size, 'answer'],
      [written, 'note'],
      [kept, 'bookmark'],
    ] as const
  ).flatMap(([count, what]) => (count === 0 ? [] : counted(count, what)));
}

/** "1 answer", "2,000 answers". */
export function counted(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
}

/** How well it is kept. */
export function healthWords(health: Health): string {
  switch (health.status) {
    case 'opening':
      return 'Looking what is here.';
    case 'saving':
      return 'Saving.';
    case 'saved':
      return health.trouble === null
        ? 'Kept twice, in two places of this browser that do not depend on each other.'
        : `Kept once. The second place cannot be used: ${troubleWords[health.trouble]}.`;
    case 'unsaved':
      return `Not saved: ${troubleWords[health.trouble]}. Leave this tab open and keep a copy now.`;
  }
}

const troubleWords: Readonly<Record<Trouble, string>> = {
  full: 'the device is full',
  refused: 'this browser, or this private window, keeps nothing there',
  outdated: 'a newer version of the course has changed it. Load this page anew',
  'held-by-other-tab': 'another tab holds on to it. Close the other tabs of the course',
  failed: 'the browser could not write there',
};

/** What was found besides, in sentences. */
export function findingWords({ quarantined, newer, healed }: Health): readonly string[] {
  return [
    healed === 0
      ? null
      : `${entries(healed, 'was', 'were')} gone from one of the two places and came back from the other.`,
    newer === 0
      ? null
      : `${entries(newer, 'is', 'are')} from a newer version of the course: kept, and shown once this one is as new.`,
    quarantined === 0
      ? null
      : `${counted(quarantined, 'line')} could not be read. They are put aside, and go into every copy you keep.`,
  ].filter((words) => words !== null);
}

function entries(count: number, one: string, more: string): string {
  return count === 1 ? `One entry ${one}` : `${count.toLocaleString('en')} entries ${more}`;
}

/** "3.4 MB", "120 GB". */
export function sizeWords(bytes: number): string {
  const units = ['kB', 'MB', 'GB', 'TB'];
  let [size, unit] = [bytes / 1000, 0];
  while (size >= 1000 && unit < units.length - 1) [size, unit] = [size / 1000, unit + 1];
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`;
}
