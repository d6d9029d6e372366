import { rowInWords } from '../../activities/audit/audit-words.ts';
import type { Activity } from '../../activities/activity.ts';
import { wordsOf, type Entry } from '../../progress/journal/entries.ts';
import { plainText } from '../../ui/prose.ts';
import { journalWords as words } from './journal-words.ts';

/** What is said about an entry; of what it has not, ''. */
export type About = {
  /** Its kind in words. */
  readonly kind: string;
  /** The same where it is the lesson that says it. */
  readonly tab: string;
  readonly heading: string;
};

/** An entry by what its activity is called and asks; by its kind alone where that is not known. */
export function aboutEntry(entry: Entry, activity: Activity | undefined): About {
  if (entry.kind === 'bookmark') {
    return { kind: words.kind.bookmark, tab: '', heading: entry.lesson?.title ?? '' };
  }
  if (activity === undefined || !('question' in activity)) {
    return { kind: words.kind[entry.kind], tab: '', heading: '' };
  }
  const tab = words.plainTabs.includes(activity.tab) ? '' : activity.tab;
  return {
    kind: tab === '' ? words.kind[entry.kind] : tab,
    tab,
    heading: plainText(activity.question),
  };
}

/** The learner's words in lines: as they were written, and a table as one sentence for each row. */
export function linesOf({ fact }: Entry, activity: Activity | undefined): readonly string[] {
  if (fact.kind !== 'answered' || fact.answer.kind !== 'audit' || activity?.kind !== 'audit') {
    return [wordsOf(fact)];
  }
  return fact.answer.rows
    .filter(({ verdict, effect, remedy }) => verdict !== null || effect !== '' || remedy !== '')
    .map((row) => {
      const said = rowInWords(activity.of, row);
      const subject = row.subject.trim();
      return said === '' ? subject : `${subject}: ${said}`;
    });
}
