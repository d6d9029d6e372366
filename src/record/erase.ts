import type { Copy } from './copy.ts';
import type { Erased, ErasedPart } from './erasure.ts';
import { localStore } from './local-store.ts';
import { nameInScope } from './name-in-scope.ts';
import { randomName } from './random-name.ts';

/**
 * Deletes everything: first every tab that asks is told that its time is over, then both copies are
 * emptied, and before and after that what lies in localStorage, in which a tab that has not heard
 * yet may have noted something meanwhile.
 *
 * @param copies the log and the database
 * @param tell tells the other tabs, by the name of the time that begins
 * @param what `record` leaves the settings of the device
 * @returns false when a tab that is asleep holds a part of it
 */
export async function erase(
  scope: string,
  copies: Readonly<Record<ErasedPart, Copy>>,
  tell: (epoch: string) => void,
  what: Erased = 'everything',
): Promise<boolean> {
  clearStore(scope, what);
  tell(beginAnew(scope));
  const wiped = await alone(scope, () =>
    Promise.allSettled([copies.log.wipe(), copies.database.wipe()]),
  );
  clearStore(scope, what);
  return wiped.every(({ status }) => status === 'fulfilled');
}

/**
 * Ends the time of every tab that is open: none of them writes any more what it remembers, and both
 * copies are emptied once more before they are next read.
 *
 * @returns the name of the time that begins
 */
export function beginAnew(scope: string): string {
  const epoch = randomName();
  mark(scope, `${epoch} log database`);
  return epoch;
}

/** Empties a copy, if it is still to be, while no other tab does. */
export async function completeErasure(scope: string, part: ErasedPart, copy: Copy): Promise<void> {
  const read = () => localStore()?.getItem(nameInScope(scope, 'erased')) ?? '';
  await alone(scope, async () => {
    if (!read().includes(part)) return;
    await copy.wipe();
    mark(scope, read().replace(` ${part}`, ''));
  });
}

/** The keys in localStorage that belong to a record and not to the device. */
const ofRecord = /^(wal:|device$|asked-to-persist$)/;

/** One tab after another, or a late one would take away what was done since. */
async function alone<T>(scope: string, work: () => Promise<T>): Promise<T> {
  return globalThis.navigator?.locks === undefined
    ? work()
    : navigator.locks.request(nameInScope(scope, 'erasure'), work);
}

function mark(scope: string, text: string): void {
  try {
    localStore()?.setItem(nameInScope(scope, 'erased'), text);
  } catch {
    // Full of other sites' things: then only tabs that are awake hear of it.
  }
}

/** Takes out of localStorage what lies there, but that it was deleted. */
export function clearStore(scope: string, what: Erased): void {
  const store = localStore();
  const keys = Array.from({ length: store?.length ?? 0 }, (_, index) => store?.key(index) ?? '');
  for (const key of keys) {
    const prefix = nameInScope(scope, '');
    if (!key.startsWith(prefix)) continue;
    const name = key.slice(prefix.length);
    if (name === 'erased') continue;
    if (what === 'everything' || ofRecord.test(name)) store?.removeItem(key);
  }
}
