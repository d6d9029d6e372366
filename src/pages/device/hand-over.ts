import { backupFile } from '../../record/backup-file.ts';
import type { Contents, Record } from '../../record/record.ts';
import { saveSetting } from '../../study-aids/device-settings.ts';
import { saveFile } from '../save-file.ts';

/** The record as a file, once all that can be read has been read. */
async function fileOf(record: Record, isPlain: boolean): Promise<File> {
  await record.opened;
  const contents = isPlain ? await plainContents(record) : record.contents();
  return backupFile(contents, { app: __APP_BUILD__, now: Date.now() });
}

/** What a locked record holds, without its lock. */
async function plainContents(record: Record): Promise<Contents> {
  const { plainContentsOf } = await import('../../profiles/plain-contents.ts');
  return plainContentsOf(record.contents());
}

/**
 * Puts a copy with the browser's downloads, and notes when. That of a locked record is locked too,
 * unless it is asked for without.
 */
export async function keepCopy(record: Record, isPlain = false): Promise<void> {
  saveFile(await fileOf(record, isPlain));
  noteCopy();
}

export type Shared = 'sent' | 'not-sent' | 'not-possible';

/** Hands a copy to another app. Browsers share few kinds of files; plain text is one of all. */
export async function shareCopy(record: Record): Promise<Shared> {
  const file = shareable(await fileOf(record, false));
  if (file === null) return 'not-possible';
  try {
    await navigator.share({ files: [file], title: file.name });
  } catch {
    return 'not-sent';
  }
  noteCopy();
  return 'sent';
}

/** Whether this browser hands files to other apps at all. */
export function canShare(): boolean {
  return shareable(new File(['{}'], 'extra-mile.jsonl', { type: 'application/jsonl' })) !== null;
}

function shareable(file: File): File | null {
  const asText = new File([file], `${file.name}.txt`, { type: 'text/plain' });
  // Not every browser has it, whatever the types say.
  const { canShare: can = () => false } = navigator as Partial<Navigator>;
  return [file, asText].find((one) => can.call(navigator, { files: [one] })) ?? null;
}

function noteCopy(): void {
  saveSetting('copied', String(Date.now()));
}
