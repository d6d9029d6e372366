import { dayInWords, type Calendar } from '../../activities/calendar/day-in-words.ts';
import { dayOf } from '../../record/day-of.ts';
import type { ParsedBackup } from '../../record/parse-backup.ts';
import type { BackupPreview } from '../../record/preview-backup.ts';
import { backupTable as table } from './backup-table.ts';

/** Why nothing can be taken in from a file, and what to do. */
export function refusalWords(status: Exclude<ParsedBackup['status'], 'backup'>): string {
  return table.refusals[status];
}

/** From where a copy is: "Kept on another device, Friday 12 June." */
export function originWords({ fromHere, written }: BackupPreview, calendar: Calendar): string {
  return table.origin(fromHere, written === null ? null : dayInWords(dayOf(written), calendar));
}

/** What taking it in would do, in sentences. */
export function previewWords(preview: BackupPreview): readonly string[] {
  const { added, alreadyThere, refused, newer } = preview;
  const words = table.preview;
  return [
    added === 0 ? words.nothingNew : words.added(added),
    added === 0 || alreadyThere === 0 ? null : words.alreadyThere(alreadyThere),
    newer === 0 ? null : words.newer(newer),
    refused === 0 ? null : words.refused(refused),
  ].filter((sentence) => sentence !== null);
}

/** What came of it. */
export function takenWords(added: number): string {
  return added === 0 ? table.take.nothingAdded : table.take.added(added);
}
