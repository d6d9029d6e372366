import { dayInWords, type Calendar } from '../../activities/calendar/day-in-words.ts';
import {
  byInWords,
  evidenceInWords,
  outcomeInWords,
  promiseInWords,
} from '../../activities/plan/plan-words.ts';
import type { Course } from '../../course/course.ts';
import { aftermathOf } from '../../progress/commitment-papers.ts';
import { allCommitments } from '../../progress/commitments.ts';
import type { Entry } from '../../progress/journal/entries.ts';
import { writeJournal, type WrittenEntry } from '../../progress/journal/write-journal.ts';
import type { Fact } from '../../record/fact.ts';
import { commitmentWords } from '../commitments/commitment-words.ts';
import { aboutEntry, linesOf } from './about-entry.ts';
import { journalWords as words } from './journal-words.ts';
import { sectionsOf } from './sections.ts';
import type { Asked } from './use-lessons.tsx';

/** The whole journal as one file of Markdown: commitments first, then leg by leg. */
export function journalFile({
  course,
  facts,
  entries,
  asked,
  calendar,
}: {
  readonly course: Course;
  readonly facts: readonly Fact[];
  readonly entries: readonly Entry[];
  readonly asked: Asked;
  readonly calendar: Calendar;
}): File {
  const text = writeJournal(words.title, [
    { title: commitmentWords.title, entries: promises(course, facts, calendar) },
    ...sectionsOf(course, entries).map((section) => ({
      title: section.title,
      entries: section.entries.map((entry) => written(entry, asked, calendar)),
    })),
  ]);
  return new File([text], words.fileName(calendar.today), { type: 'text/markdown' });
}

function promises(
  course: Course,
  facts: readonly Fact[],
  calendar: Calendar,
): readonly WrittenEntry[] {
  return allCommitments(course, facts).map((made) => {
    const { commitment, by, lesson } = made;
    const { happened, stands } = aftermathOf(facts, made);
    const went = commitment.outcome === null ? '' : `${outcomeInWords(commitment.outcome)}.`;
    const later = stands === null ? '' : commitmentWords.stoodIn[stands];
    return {
      heading: promiseInWords(commitment),
      from: `${words.mileTitle(lesson.mile, lesson.title)}. ${byInWords(by, calendar)}.`,
      quote: '',
      text: [evidenceInWords(commitment), went, happened, later].filter(Boolean).join('\n'),
    };
  });
}

function written(entry: Entry, asked: Asked, calendar: Calendar): WrittenEntry {
  const { fact, lesson, begun } = entry;
  const activity = fact.kind === 'answered' ? asked.activities.get(fact.activity) : undefined;
  const { kind, heading } = aboutEntry(entry, activity);
  const title = lesson === null ? words.gone : words.mileTitle(lesson.mile, lesson.title);
  return {
    heading: heading === '' ? title : heading,
    from: `${title}. ${words.about(kind, dayInWords(begun, calendar))}.`,
    quote: fact.kind === 'noted' ? fact.quote : '',
    text: linesOf(entry, activity).join('\n'),
  };
}
