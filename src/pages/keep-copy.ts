import { backupFile } from '../record/backup-file.ts';
import type { Contents, Record } from '../record/record.ts';
import { saveSetting } from '../study-aids/device-settings.ts';
import { saveFile } from './save-file.ts';

/**
 * Puts a copy of the record with the browser's downloads, and notes when. That of a locked record is
 * locked too, unless it is asked for without.
 */
export async function keepCopy(record: Record, isPlain = false): Promise<void> {
  saveFile(await copyOf(record, isPlain));
  noteCopy();
}

/** The record as a file, once all that can be read has been read. */
export async function copyOf(record: Record, isPlain = false): Promise<File> {
  await record.opened;
  const contents = isPlain ? await plainContents(record) : record.contents();
  return backupFile(contents, { app: __APP_BUILD__, now: Date.now() });
}

/** What a locked record holds, without its lock. */
async function plainContents(record: Record): Promise<Contents> {
  const { plainContentsOf } = await import('../profiles/plain-contents.ts');
  return plainContentsOf(record.contents());
}

/** A copy left this browser: it is not asked for again for a while. */
export function noteCopy(): void {
  saveSetting('copied', String(Date.now()));
}
