import type { Backup } from './parse-backup.ts';
import type { Contents } from './record.ts';

/** What taking a backup in would do. */
export type BackupPreview = {
  /** Facts that are not on this device yet. */
  readonly added: number;
  readonly alreadyThere: number;
  /** Lines that are not taken: damaged, or cut off. */
  readonly refused: number;
  /** Among the added, those of a newer version of the course: kept, not shown. */
  readonly newer: number;
  /** Whether it was written on this very device; null where it does not say. */
  readonly fromHere: boolean | null;
  /** When, in milliseconds since 1970; null where it does not say. */
  readonly written: number | null;
};

export function previewBackup(backup: Backup, contents: Contents): BackupPreview {
  const known = new Set(contents.entries.map(({ id }) => id));
  const added = backup.entries.filter(({ id }) => !known.has(id));
  const { header } = backup;
  return {
    added: added.length,
    alreadyThere: backup.entries.length - added.length,
    refused: backup.damaged + backup.missing,
    newer: added.filter(({ fact }) => fact === null).length,
    fromHere: header === null ? null : header.device === contents.device,
    written: header?.written ?? null,
  };
}
