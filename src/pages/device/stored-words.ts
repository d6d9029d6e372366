import type { Progress } from '../../progress/progress.ts';
import type { Health } from '../../record/health.ts';
import { storedTable as table } from './stored-table.ts';

/** What of a learner's work is there: "9 finished miles". Empty where there is nothing yet. */
export function storedWords(progress: Progress): readonly string[] {
  const { finishes, places, answers, notes, bookmarks } = progress;
  const begun = [...places.keys()].filter((lesson) => !finishes.has(lesson)).length;
  const written = [...notes.values()].filter(({ text }) => text !== '').length;
  const kept = [...bookmarks.values()].filter(Boolean).length;
  return (
    [
      [finishes.size, table.finished],
      [begun, table.begun],
      [answers.size, table.answers],
      [written, table.notes],
      [kept, table.bookmarks],
    ] as const
  ).flatMap(([count, words]) => (count === 0 ? [] : words(count)));
}

/** How well it is kept. */
export function healthWords(health: Health): string {
  switch (health.status) {
    case 'opening':
      return table.looking;
    case 'saving':
      return table.saving;
    case 'saved':
      return health.trouble === null ? table.twice : table.once(health.trouble);
    case 'unsaved':
      return table.unsaved(health.trouble);
  }
}

/** What was found besides, in sentences. */
export function findingWords({ quarantined, newer, healed }: Health): readonly string[] {
  return [
    healed === 0 ? null : table.healed(healed),
    newer === 0 ? null : table.newer(newer),
    quarantined === 0 ? null : table.aside(quarantined),
  ].filter((words) => words !== null);
}

/** "3.4 MB", "120 GB". */
export function sizeWords(bytes: number): string {
  const units = ['kB', 'MB', 'GB', 'TB'];
  let [size, unit] = [bytes / 1000, 0];
  while (size >= 1000 && unit < units.length - 1) [size, unit] = [size / 1000, unit + 1];
  return table.size(size, units[unit] ?? '');
}
