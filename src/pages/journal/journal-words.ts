import type { EntryKind } from '../../progress/journal/entries.ts';
import type { Day } from '../../record/fact.ts';
import { words } from '../../ui/spoken.ts';
import { journalTitle } from '../page-title.ts';

/* To make one takes longer than all else that a line of versions needs. */
let clock: { readonly language: string; readonly format: Intl.DateTimeFormat } | null = null;

/** What the journal can be narrowed down to. */
export type Filter = 'everything' | EntryKind | 'deleted';

/** Every word of the journal. */
export const journalWords = words('journal', {
  tabTitle: journalTitle,
  title: 'My journal',
  private: 'Kept on this device. Only you can read it.',
  keep: 'Keep a copy',
  print: 'Print',
  kept: (file: string) => `Kept as ${file}.`,
  fileName: (day: Day) => `extra-mile-journal-${day}.md`,
  search: 'Search the journal',
  filters: 'Show',
  filter: {
    everything: 'Everything',
    reflection: 'Reflections',
    table: 'Lists and tables',
    note: 'Notes',
    bookmark: 'Bookmarks',
    deleted: 'Deleted',
  } satisfies Readonly<Record<Filter, string>>,
  kind: {
    reflection: 'Reflection',
    table: 'Table',
    note: 'Note',
    bookmark: 'Bookmark',
  } satisfies Readonly<Record<EntryKind, string>>,
  /** The words on an activity's tab that say nothing about what it is. */
  plainTabs: ['Take a minute', 'Your turn', 'One more'] as readonly string[],
  fromMile: (mile: number) => `Mile ${mile}:`,
  about: (kind: string, day: string) => `${kind}, ${day}`,
  gone: 'From a mile that the course no longer has',
  change: (about: string) => `Change: ${about}`,
  changeShort: 'Change',
  done: 'Done',
  remove: 'Delete',
  removed: 'Deleted. It stays under “Deleted” and can be brought back.',
  undo: 'Undo',
  bringBack: 'Bring it back',
  broughtBack: 'It is back.',
  open: (mile: number) => `Open mile ${mile}`,
  earlier: (count: number) => (count === 1 ? 'One earlier version' : `${count} earlier versions`),
  versionOf: (at: number, language: string) => {
    if (clock?.language !== language) {
      const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
        day: 'numeric',
        month: 'long',
        hour: '2-digit',
        minute: '2-digit',
      });
      clock = { language, format };
    }
    return clock.format.format(at);
  },
  useThis: 'Use these words again',
  yourWords: 'Your words',
  found: (count: number) =>
    count === 0 ? 'Nothing found.' : count === 1 ? '1 entry' : `${count} entries`,
  empty: 'Your journal starts at mile 1.',
  emptyWhy: 'Anything you write in a lesson is kept here, on this device.',
  goToMileOne: 'Go to mile 1',
  nothingHere: 'Nothing of this kind yet.',
  nothingDeleted: 'Nothing is deleted.',
  fetching: 'Fetching what you wrote.',
  quote: (quote: string) => `“${quote}”`,
  workbook: 'My workbook',
  leg: (number: number, title: string) => `Leg ${number}, ${title}`,
  elsewhere: 'From elsewhere',
  mileTitle: (mile: number, title: string) => `Mile ${mile}, ${title}`,
});
