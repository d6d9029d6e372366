import { breathe } from './breathe.ts';
import type { Entry } from './entry.ts';
import type { Record } from './record.ts';

/** So many entries are taken in before the page may answer a touch. */
const atATime = 5_000;

/**
 * Takes a backup into the record: a union, so that doing it again adds nothing.
 *
 * @returns how many facts were new
 */
export async function takeBackup(
  record: Record,
  { entries, aside }: { readonly entries: readonly Entry[]; readonly aside: readonly string[] },
): Promise<number> {
  let added = 0;
  for (let start = 0; start < entries.length; start += atATime) {
    added += record.take(entries.slice(start, start + atATime), []);
    await breathe();
  }
  record.take([], aside);
  return added;
}
