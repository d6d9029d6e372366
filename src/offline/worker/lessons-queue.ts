import { countLessons, missingFiles } from '../lessons-list.ts';
import type { KeptFile, LessonsList } from '../lessons-list.ts';
import type { LessonsReport } from '../messages.ts';

/** Where the queue finds and puts files. */
export type Shelf = {
  /** The names that are there now, relative to the base path. */
  stored(): Promise<Set<string>>;
  /** Fetches a file, checks it and puts it there. Rejects if any of this fails. */
  keep(file: KeptFile): Promise<void>;
};

/** Few enough not to stand in the way of what the reader opens meanwhile. */
const lanes = 3;

/** As many failures in a row mean that there is no network, not that a file is missing. */
const patience = 3;

/**
 * One round: looks what is missing, fetches it a few files at a time, and tells how far it is. Where
 * a round stops, the next one goes on, because what it does follows from what is there and from
 * nothing else. The page decides when to ask for the next.
 *
 * @param isOver whether to begin no further file
 * @returns the last report, counted anew from the shelf
 */
export async function fillShelf(
  list: LessonsList,
  shelf: Shelf,
  tell: (report: LessonsReport) => void,
  isOver: () => boolean,
): Promise<LessonsReport> {
  let stored = await shelf.stored();
  const queue = [...missingFiles(list, stored)];
  let failuresInARow = 0;
  let failed = false;
  let full = false;

  const report = (status: LessonsReport['status']): LessonsReport => ({
    kind: 'lessons',
    status,
    ...countLessons(list, stored),
  });

  async function lane(): Promise<void> {
    while (!isOver() && !full && failuresInARow < patience) {
      const file = queue.shift();
      if (file === undefined) return;
      try {
        await shelf.keep(file);
        stored.add(file.url);
        failuresInARow = 0;
        tell(report('going'));
      } catch (failure) {
        failed = true;
        failuresInARow += 1;
        full ||= failure instanceof Error && failure.name === 'QuotaExceededError';
      }
    }
  }

  if (queue.length > 0) {
    tell(report('going'));
    await Promise.all(Array.from({ length: lanes }, lane));
    stored = await shelf.stored();
  }
  const isDone = missingFiles(list, stored).length === 0;
  const last = report(isDone ? 'done' : full ? 'full' : failed ? 'failed' : 'paused');
  tell(last);
  return last;
}
