import type { Record } from '../record/record.ts';

/**
 * Waits until everything is saved in at least one copy.
 *
 * @param patience milliseconds
 * @returns false when it is not by then, or cannot be
 */
export function untilSaved(record: Record, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isSaved: boolean) => {
      clearTimeout(timer);
      stop();
      resolve(isSaved);
    };
    const look = () => {
      const { status } = record.store.getState().health;
      if (status === 'saved' || status === 'unsaved') end(status === 'saved');
    };
    const timer = setTimeout(() => end(false), patience);
    const stop = record.store.subscribe(look);
    look();
  });
}
