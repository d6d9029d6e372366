import type { Entry } from '../record/entry.ts';
import { openVault } from '../record/open-vault.ts';
import { sealedForm } from '../record/sealed-form.ts';
import { isSealed } from './locked-backup.ts';
import { anyReadyIn } from './profile-papers.ts';

export type OpenedBackup<B> =
  | { readonly status: 'open'; readonly backup: B }
  /** Another passphrase. */
  | { readonly status: 'wrong' }
  /** What the passphrase opens is damaged in it, or cut off. */
  | { readonly status: 'no-vault' };

type Lines = { readonly entries: readonly Entry[]; readonly aside: readonly string[] };

/** A copy of a locked record without its lock. What is damaged in it is put aside as it is. */
export async function openBackup<B extends Lines>(
  backup: B,
  passphrase: string,
): Promise<OpenedBackup<B>> {
  const vault = anyReadyIn(backup.entries)?.vault ?? null;
  if (vault === null) return { status: 'no-vault' };
  const key = await openVault(vault, passphrase);
  if (key === null) return { status: 'wrong' };
  const form = sealedForm(key);
  const opened = backup.entries.map((entry) => {
    const read = isSealed(entry) ? form.read(entry.line) : entry;
    return read === null ? entry.line : form.plain(read);
  });
  return {
    status: 'open',
    backup: {
      ...backup,
      entries: opened.filter((one) => typeof one !== 'string'),
      aside: [
        ...backup.aside.map((line) => form.plainAside(line)),
        ...opened.filter((one) => typeof one === 'string'),
      ],
    },
  };
}
