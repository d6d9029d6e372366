import type { Record } from '../../record/record.ts';
import { canShareFile, shareFile } from '../../ui/share-file.ts';
import type { Shared } from '../../ui/share-text.ts';
import { copyOf, noteCopy } from '../keep-copy.ts';

/** Hands a copy to another app. */
export async function shareCopy(record: Record): Promise<Shared | 'not-possible'> {
  const shared = (await shareFile(await copyOf(record))) ?? 'not-possible';
  if (shared === 'sent') noteCopy();
  return shared;
}

/** Whether this browser hands such files to other apps at all. */
export function canShare(): boolean {
  return canShareFile('extra-mile.jsonl', 'application/jsonl');
}
