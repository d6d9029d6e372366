import { localStore } from './local-store.ts';
import { nameInScope } from './name-in-scope.ts';
import { randomName } from './random-name.ts';

/** Where the record lies besides in `store`, which is localStorage. */
export type ErasedPart = 'log' | 'database';

/**
 * That the learner deleted everything, as the device remembers it: `a1b2c3d4e5f6 store log database`,
 * a name for the time since, and the parts that are still to be emptied once more. A tab that was
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
  /**
   * From here on no tab may keep what it knows. What lies in localStorage goes at once.
   *
   * @returns the name of the time that begins
   */
  readonly begin: () => string;
  /** Does a work while no other tab empties anything. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Empties a part before it is first read, where a deletion has not got to it yet. */
  readonly complete: (part: ErasedPart, wipe: () => Promise<void>) => Promise<void>;
};

/** Reads how things stand; it never throws. Where localStorage is refused nothing is remembered. */
export function openErasure(scope: string): Erasure {
  const key = nameInScope(scope, 'erased');

  const read = () => {
    const found = /^([0-9a-z]{12})((?: [a-z]+)*)$/.exec(localStore()?.getItem(key) ?? '');
    return { epoch: found?.[1] ?? '', left: found?.[2]?.split(' ') ?? [] };
  };

  const write = (epoch: string, left: readonly string[]) => {
    try {
      localStore()?.setItem(key, [epoch, ...left].join(' ').trimEnd());
    } catch {
      // Full, and nothing could be taken away: then tabs that are awake still hear of it.
    }
  };

  const done = (part: string) => {
    const { epoch, left } = read();
    write(
      epoch,
      left.filter((each) => each !== part && each !== ''),
    );
  };

  const clearStore = () => {
    const store = localStore();
    const keys = Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? '');
    for (const each of keys) {
      if (each.startsWith(nameInScope(scope, '')) && each !== key) store?.removeItem(each);
    }
  };

  const alone = async <T>(work: () => Promise<T>): Promise<T> =>
    globalThis.navigator?.locks === undefined
      ? work()
      : navigator.locks.request(nameInScope(scope, 'erasure'), work);

  const { epoch, left } = read();
  if (left.includes('store')) {
    clearStore();
    done('store');
  }

  return {
    epoch,
    isOver: () => {
      const now = read().epoch;
      // A marker that is gone was taken by the browser, and then this tab's memory is the last copy.
      return now !== '' && now !== epoch;
    },
    begin: () => {
      const next = randomName();
      clearStore();
      write(next, ['store', 'log', 'database']);
      return next;
    },
    alone,
    complete: async (part, wipe) => {
      const finish = async () => {
        if (!read().left.includes(part)) return;
        await wipe();
        done(part);
      };
      // One tab at a time, or a late one would take away what was done since.
      if (read().left.includes(part)) await alone(finish);
    },
  };
}
