import { backupFile } from '../record/backup-file.ts';
import { readEntry } from '../record/entry.ts';
import type { Key } from '../record/sealed-form.ts';
import { openVault } from '../record/open-vault.ts';
import { lookInto } from './look-into.ts';
import type { ProfileId } from './profile.ts';

export type Unlocked =
  | { readonly status: 'open'; readonly key: Key }
  /** Another passphrase. */
  | { readonly status: 'wrong' }
  /** What the passphrase opens is not there, or damaged in every copy. */
  | { readonly status: 'no-vault' };

/** The key of a locked record, for its passphrase. */
export async function unlockProfile(
  base: string,
  id: ProfileId,
  passphrase: string,
): Promise<Unlocked> {
  const vault = (await lookInto(base, id)).ready?.vault ?? null;
  if (vault === null) return { status: 'no-vault' };
  const key = await openVault(vault, passphrase);
  return key === null ? { status: 'wrong' } : { status: 'open', key };
}

/** A locked record as a file, as it lies on the device: nobody has to open it for that. */
export async function lockedCopy(base: string, id: ProfileId): Promise<File> {
  const { lines } = await lookInto(base, id);
  const read = lines.map((line) => ({ line, entry: readEntry(line) }));
  const entries = new Map(
    read.flatMap(({ entry }) => (entry === null ? [] : [[entry.id, entry] as const])),
  );
  const quarantined = read.flatMap(({ line, entry }) => (entry === null ? [line] : []));
  return backupFile(
    { device: '', entries: [...entries.values()], quarantined },
    { app: __APP_BUILD__, now: Date.now() },
  );
}
