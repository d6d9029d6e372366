import { createPortal } from 'react-dom';
import { dayInWords, type Calendar } from '../../activities/calendar/day-in-words.ts';
import { CommitmentSentence } from '../../activities/plan/commitment-sentence.tsx';
import type { Course } from '../../course/course.ts';
import type { MadeCommitment } from '../../progress/commitments.ts';
import type { Entry } from '../../progress/journal/entries.ts';
import { ForeignPart } from '../../ui/foreign-part.tsx';
import { tongueOf } from '../../ui/spoken.ts';
import { commitmentWords } from '../commitments/commitment-words.ts';
import { aboutEntry, linesOf } from './about-entry.ts';
import { journalWords as words } from './journal-words.ts';
import { sectionsOf } from './sections.ts';
import type { Asked } from './use-lessons.tsx';
import styles from './workbook.module.css';

/** The journal on paper: leg by leg, each question with what was written under it. */
export function Workbook({
  course,
  entries,
  asked,
  calendar,
  made,
}: {
  readonly course: Course;
  readonly entries: readonly Entry[];
  readonly asked: Asked;
  readonly calendar: Calendar;
  readonly made: readonly MadeCommitment[];
}) {
  return createPortal(
    <div className={styles.workbook}>
      <p className={styles.title}>{words.workbook}</p>
      {made.length === 0 ? null : (
        <section>
          <h2>{commitmentWords.title}</h2>
          {made.map(({ commitment, activity, place }) => (
            <div key={`${activity} ${place}`} className={styles.entry}>
              <CommitmentSentence commitment={commitment} calendar={calendar} />
            </div>
          ))}
        </section>
      )}
      {sectionsOf(course, entries).map((section) => (
        <section key={section.title} className={styles.leg}>
          <h2>
            <ForeignPart
              sentence={section.title}
              part={section.leg?.title ?? ''}
              tongue={tongueOf(section.leg ?? {})}
            />
          </h2>
          {section.entries.map((entry) => (
            <PrintedEntry key={entry.id} entry={entry} asked={asked} calendar={calendar} />
          ))}
        </section>
      ))}
    </div>,
    document.body,
  );
}

function PrintedEntry({
  entry,
  asked,
  calendar,
}: {
  readonly entry: Entry;
  readonly asked: Asked;
  readonly calendar: Calendar;
}) {
  const { fact, lesson, begun } = entry;
  const activity = fact.kind === 'answered' ? asked.activities.get(fact.activity) : undefined;
  const about = aboutEntry(entry, activity);
  const tongue = tongueOf(lesson ?? {});
  return (
    <div className={styles.entry}>
      <p className={styles.from}>
        {lesson === null ? (
          words.gone
        ) : (
          <ForeignPart
            sentence={words.mileTitle(lesson.mile, lesson.title)}
            part={lesson.title}
            tongue={tongue}
          />
        )}
        .{' '}
        <ForeignPart
          sentence={words.about(about.kind, dayInWords(begun, calendar))}
          part={about.tab}
          tongue={tongue}
        />
      </p>
      {about.heading === '' ? null : <h3 {...tongue}>{about.heading}</h3>}
      {fact.kind === 'noted' && fact.quote !== '' ? (
        <p className={styles.quote}>{words.quote(fact.quote)}</p>
      ) : null}
      {linesOf(entry, activity).map((line, place) => (
        <p key={place} className={styles.line}>
          {line}
        </p>
      ))}
    </div>
  );
}
