import type { Entry } from '../record/entry.ts';
import { nameIn } from './learner-name.ts';
import { anyReadyIn, isOfPlace } from './profile-papers.ts';

/** Whether anything in a copy asks for a passphrase. */
export function isLockedBackup(entries: readonly Entry[]): boolean {
  return entries.some(isSealed);
}

/** Whether an entry is sealed, with whichever key. Its form is ours: `{"id":"…","kind":"sealed",…`. */
export function isSealed({ line, fact }: Entry): boolean {
  return fact === null && /^.{9}\{"id":"[^"]*","kind":"sealed",/.test(line);
}

/** Whose copy it is; null where it says no name. */
export function whoseBackup(entries: readonly Entry[]): string | null {
  const name = nameIn(entries.flatMap(({ fact }) => fact ?? []));
  const told = anyReadyIn(entries)?.name ?? '';
  return name ?? (told === '' ? null : told);
}

/** What of it may be taken in here: not what it says of the place where it was kept. */
export function takeable<B extends { readonly entries: readonly Entry[] }>(backup: B): B {
  return { ...backup, entries: backup.entries.filter((entry) => !isOfPlace(entry)) };
}
