import { backupFile } from '../record/backup-file.ts';
import type { Record } from '../record/record.ts';
import { saveSetting } from '../study-aids/device-settings.ts';
import { saveFile } from './save-file.ts';

/** Puts a copy of the record with the browser's downloads, and notes when. */
export async function keepCopy(record: Record): Promise<void> {
  saveFile(await copyOf(record));
  noteCopy();
}

/** The record as a file, once all that can be read has been read. */
export async function copyOf(record: Record): Promise<File> {
  await record.opened;
  return backupFile(record.contents(), { app: __APP_BUILD__, now: Date.now() });
}

/** A copy left this browser: it is not asked for again for a while. */
export function noteCopy(): void {
  saveSetting('copied', String(Date.now()));
}
