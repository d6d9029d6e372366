import type { Copy } from './copy.ts';
import { localStore } from './local-store.ts';
import { nameInScope } from './name-in-scope.ts';

/** Everything that this course keeps under a scope, or its record alone. */
export type Erased = 'everything' | 'record';

/** One of the two copies of the record. */
export type ErasedPart = 'log' | 'database';

/**
 * That the learner deleted everything, as the device remembers it: `a1b2c3d4e5f6 log database`, a
 * name for the time since, and the parts that are still to be emptied once more. A tab that was
 * opened before, and was perhaps asleep meanwhile, knows by the name that what it holds in memory
 * is not to be written any more. The parts are emptied at once, and a second time by whoever opens
 * the record next: a write that was under way in another tab does not outlive that, and a deletion
 * that was cut short is brought to its end.
 */
export type Erasure = {
  /** The name of this tab's time; '' where nothing was ever deleted. */
  readonly epoch: string;
  /** Whether everything was deleted since this tab was opened. */
  readonly isOver: () => boolean;
  /** Empties a copy before it is first read, where a deletion has not got to it yet. */
  readonly complete: (part: ErasedPart, copy: Copy) => Promise<void>;
};

/** Reads how things stand; it never throws. Where localStorage is refused nothing is remembered. */
export function openErasure(scope: string): Erasure {
  const key = nameInScope(scope, 'erased');
  const read = () => localStore()?.getItem(key) ?? '';
  const epoch = epochIn(read());
  return {
    epoch,
    isOver: () => {
      const now = epochIn(read());
      // A marker that is gone was taken by the browser, and then this tab's memory is the last copy.
      return now !== '' && now !== epoch;
    },
    complete: async (part, copy) => {
      if (!read().includes(part)) return;
      const { completeErasure } = await import('./erase.ts');
      await completeErasure(scope, part, copy);
    },
  };
}

function epochIn(text: string): string {
  return /^[0-9a-z]{12}\b/.exec(text)?.[0] ?? '';
}
