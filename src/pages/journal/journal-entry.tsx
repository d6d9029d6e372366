import { memo, Suspense } from 'react';
import { Link } from 'react-router';
import type { Activity } from '../../activities/activity.ts';
import { dayInWords, type Calendar } from '../../activities/calendar/day-in-words.ts';
import { lessonAddress } from '../../course/address.ts';
import type { Lesson } from '../../course/lesson.ts';
import { wordsOf, type Entry } from '../../progress/journal/entries.ts';
import { ForeignPart } from '../../ui/foreign-part.tsx';
import { Plate } from '../../ui/plate.tsx';
import { tongueOf } from '../../ui/spoken.ts';
import { aboutEntry, linesOf } from './about-entry.ts';
import { EntryEditor } from './entry-editor.tsx';
import styles from './journal.module.css';
import { journalWords as words } from './journal-words.ts';

/** From so many letters on an entry fills a phone's screen. */
const long = 1_200;

/** One entry: where it is from, what was asked, the learner's words, and the ways to change them. */
export const JournalEntry = memo(
  function JournalEntry({
    entry,
    activity,
    lesson,
    calendar,
    isOpen,
    onOpen,
    onRemove,
    onBringBack,
  }: {
    readonly entry: Entry;
    readonly activity: Activity | undefined;
    readonly lesson: Lesson | undefined;
    readonly calendar: Calendar;
    /** Whether it is being written on. */
    readonly isOpen: boolean;
    readonly onOpen: (id: string | null) => void;
    readonly onRemove: (entry: Entry) => void;
    readonly onBringBack: (entry: Entry) => void;
  }) {
    const { fact, kind } = entry;
    const deleted = entry.deleted && !isOpen;
    const about = aboutEntry(entry, activity);
    const canChange =
      !deleted && (kind === 'note' || (activity !== undefined && lesson !== undefined));
    return (
      <article
        className={styles.entry}
        tabIndex={-1}
        data-entry={entry.id}
        data-long={wordsOf(fact).length > long || undefined}
      >
        <p className={`kicker ${styles.from}`}>
          {entry.lesson === null ? null : (
            <>
              <Plate mile={entry.lesson.mile} state="travelled" small />
              <span className="visually-hidden">{words.fromMile(entry.lesson.mile)} </span>
            </>
          )}
          <ForeignPart
            sentence={words.about(about.kind, dayInWords(entry.begun, calendar))}
            part={about.tab}
            tongue={tongueOf(lesson ?? {})}
          />
        </p>
        {entry.lesson === null ? <p className="meta-3">{words.gone}</p> : null}
        {about.heading === '' ? null : (
          <h3 className={styles.asked} {...tongueOf(lesson ?? entry.lesson ?? {})}>
            {kind === 'bookmark' && entry.lesson !== null ? (
              <Link to={lessonAddress(entry.lesson.id)}>{about.heading}</Link>
            ) : (
              about.heading
            )}
          </h3>
        )}
        {fact.kind === 'noted' && fact.quote !== '' ? (
          <p className={styles.quote}>{words.quote(fact.quote)}</p>
        ) : null}
        {isOpen ? (
          <Suspense fallback={null}>
            <EntryEditor entry={entry} activity={activity} lesson={lesson} />
          </Suspense>
        ) : kind === 'bookmark' ? null : (
          <Lines lines={linesOf(entry, activity)} />
        )}
        <p className={styles.ways}>
          {deleted ? (
            <button
              type="button"
              className="btn btn-text btn-small"
              onClick={() => onBringBack(entry)}
            >
              {words.bringBack}
            </button>
          ) : null}
          {canChange && kind !== 'bookmark' ? (
            <button
              type="button"
              className="btn btn-text btn-small"
              aria-expanded={isOpen}
              onClick={() => onOpen(isOpen ? null : entry.id)}
            >
              {isOpen ? words.done : words.changeShort}
            </button>
          ) : null}
          {deleted || entry.lesson === null || kind === 'bookmark' ? null : (
            <Link to={placeOf(entry)} className="btn btn-text btn-small">
              {words.open(entry.lesson.mile)}
            </Link>
          )}
          {deleted ? null : (
            <button
              type="button"
              className={`btn btn-text btn-small ${styles.remove}`}
              onClick={() => onRemove(entry)}
            >
              {words.remove}
            </button>
          )}
        </p>
      </article>
    );
  },
  (one, other) =>
    one.entry.fact === other.entry.fact &&
    one.entry.lesson === other.entry.lesson &&
    one.activity === other.activity &&
    one.lesson === other.lesson &&
    one.entry.deleted === other.entry.deleted &&
    one.isOpen === other.isOpen &&
    one.calendar.today === other.calendar.today,
);

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 1) return <p className={styles.words}>{lines[0]}</p>;
  return (
    <ul className={styles.rows}>
      {lines.map((line, place) => (
        <li key={place}>{line}</li>
      ))}
    </ul>
  );
}

/** Where an entry stands in its lesson. */
function placeOf({ fact, lesson }: Entry): string {
  const address = lessonAddress(lesson?.id ?? fact.lesson);
  return fact.kind === 'answered' ? `${address}#${fact.activity}` : address;
}
