import { dayInWords, type Calendar } from '../../activities/calendar/day-in-words.ts';
import { dayOf } from '../../record/day-of.ts';
import type { ParsedBackup } from '../../record/parse-backup.ts';
import type { BackupPreview } from '../../record/preview-backup.ts';
import { counted } from './stored-words.ts';

/** Why nothing can be taken in from a file, and what to do. */
export function refusalWords(status: Exclude<ParsedBackup['status'], 'backup'>): string {
  switch (status) {
    case 'empty':
      return 'This file is empty. Perhaps it has not finished arriving: fetch it once more.';
    case 'too-large':
      return 'This file is too large to be a copy of your work.';
    case 'unreachable':
      return 'This file could not be opened. Choose it once more.';
    case 'not-a-backup':
      return 'This file is no copy of your work. A copy is called extra-mile, with a date behind it.';
    case 'other-program':
      return 'This file comes from another program. A copy is called extra-mile, with a date behind it.';
    case 'newer-version':
      return 'This copy was made by a newer version of the course. Load this page anew with a signal, then choose it once more.';
    case 'destroyed':
      return 'This was a copy, but nothing in it can be read any more. Look for another one.';
    case 'cancelled':
      return 'Stopped. Nothing was taken in.';
  }
}

/** From where a copy is: "Kept on another device, Friday 12 June." */
export function originWords({ fromHere, written }: BackupPreview, calendar: Calendar): string {
  const where = fromHere === null ? '' : fromHere ? ' in this browser' : ' on another device';
  const when = written === null ? '' : `, ${dayInWords(dayOf(written), calendar)}`;
  return where === '' && when === ''
    ? 'Where and when it was kept cannot be read any more.'
    : `Kept${where}${when}.`;
}

/** What taking it in would do, in sentences. */
export function previewWords(preview: BackupPreview): readonly string[] {
  const { added, alreadyThere, refused, newer } = preview;
  return [
    added === 0
      ? 'Everything in it is here already.'
      : `${added === 1 ? 'One entry' : `${added.toLocaleString('en')} entries`} that you do not have here yet.`,
    added === 0 || alreadyThere === 0 ? null : `${entries(alreadyThere)} here already.`,
    newer === 0
      ? null
      : `${entries(newer)} from a newer version of the course: kept, and shown once this one is as new.`,
    refused === 0
      ? null
      : `${counted(refused, 'line')} in it ${refused === 1 ? 'is' : 'are'} damaged or missing. ${refused === 1 ? 'It is' : 'They are'} left out; all the others are whole.`,
  ].filter((words) => words !== null);
}

/** What came of it. */
export function takenWords(added: number): string {
  return added === 0
    ? 'Everything was here already. Nothing has changed.'
    : `Taken in: ${added === 1 ? 'one entry' : `${added.toLocaleString('en')} entries`}. Nothing that was here was touched.`;
}

function entries(count: number): string {
  return count === 1 ? 'One entry is' : `${count.toLocaleString('en')} entries are`;
}
