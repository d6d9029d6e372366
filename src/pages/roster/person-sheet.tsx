import { useRef } from 'react';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { readOnFrom } from '../../activities/read-on-from.ts';
import { toldOf } from '../../assignments/board.ts';
import { dropReceipt } from '../../assignments/kept-receipts.ts';
import type { Person } from '../../assignments/people.ts';
import { dropEntry, expectedNames, keepNames, nameKey } from '../../assignments/roster-papers.ts';
import type { Course } from '../../course/course.ts';
import { useRecord } from '../../record/record-provider.tsx';
import { tongueOf } from '../../ui/spoken.ts';
import { receiptWords, shortDay, wordsOf } from '../receipt/receipt-words.ts';
import { ByHandField } from './by-hand-field.tsx';
import styles from './person-sheet.module.css';
import { listed, rosterWords as say } from './roster-words.ts';
import { Sheet } from './sheet.tsx';

/** All that the board knows of somebody, and what can be added or taken off. */
export function PersonSheet({
  person,
  course,
  calendar,
  onClose,
  onRemoved,
}: {
  readonly person: Person;
  readonly course: Course;
  readonly calendar: Calendar;
  readonly onClose: () => void;
  /** Hears in words that the person is off the board. */
  readonly onRemoved: (told: string) => void;
}) {
  const record = useRecord();
  const byHand = useRef<HTMLHeadingElement>(null);
  const remove = () => {
    const names = expectedNames(record.store.getState().facts);
    const left = names.filter((name) => nameKey(name) !== nameKey(person.name));
    record.appendAll([
      ...person.receipts.map(({ id }) => dropReceipt(id)),
      ...person.entries.map(({ id }) => dropEntry(id)),
      ...(left.length < names.length ? [keepNames(left)] : []),
    ]);
    onRemoved(say.removed(person.name));
    onClose();
  };
  return (
    <Sheet title={<bdi>{person.name}</bdi>} onClose={onClose}>
      {person.staffNumber === '' ? null : <p className="meta">{say.staff(person.staffNumber)}</p>}
      {person.sharesName ? <p className="meta">{say.sharesNameToo}</p> : null}
      {person.otherNames.length === 0 ? null : (
        <p className="meta">
          <bdi>{say.otherNames(listed(person.otherNames, calendar))}</bdi>
        </p>
      )}
      <h3>{say.theirMiles}</h3>
      <Miles person={person} course={course} calendar={calendar} />
      {person.shared.length === 0 ? null : (
        <>
          <h3>{say.theirWords}</h3>
          <ul className={styles.words}>
            {person.shared.map((words) => (
              <li key={JSON.stringify(words)}>
                <bdi>{wordsOf(words)}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 ref={byHand} tabIndex={-1}>
        {say.byHandTitle}
      </h3>
      <ul>
        {person.entries.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <span>
              {say.byHandOf(
                course.modules.find(({ id }) => id === entry.module)?.title ??
                  receiptWords.unknownMile,
                shortDay(entry.on, calendar),
              )}
              {entry.note === '' ? null : <bdi className={styles.note}>{entry.note}</bdi>}
            </span>
            <button
              type="button"
              className="btn btn-text btn-small"
              onClick={() => {
                record.append(dropEntry(entry.id));
                readOnFrom(byHand.current);
              }}
            >
              {say.takeOff}
            </button>
          </li>
        ))}
      </ul>
      <ByHandField name={person.name} course={course} calendar={calendar} />
      <p className={styles.end}>
        <button type="button" className={`btn btn-text ${styles.clay}`} onClick={remove}>
          {say.remove(person.name)}
        </button>
      </p>
      <p className="meta-3">{say.removeHint}</p>
    </Sheet>
  );
}

function Miles({
  person,
  course,
  calendar,
}: {
  readonly person: Person;
  readonly course: Course;
  readonly calendar: Calendar;
}) {
  const told = course.modules
    .flatMap((module) => module.lessons)
    .flatMap((lesson) => {
      const known = toldOf(person, lesson);
      return known === null ? [] : { lesson, known };
    });
  if (told.length === 0) return <p className="meta">{say.noMiles}</p>;
  return (
    <ol className={`${styles.miles} num`}>
      {told.map(({ lesson, known }) => (
        <li key={lesson.id}>
          <span>{lesson.mile}</span>
          <span>
            <bdi {...tongueOf(lesson)}>{lesson.label}</bdi>
            <span className="meta-3">
              {[
                known.checks === 0
                  ? null
                  : say.checks(known.checks - known.missed.length, known.checks),
                known.revision === lesson.revision ? null : say.older,
              ]
                .filter((words) => words !== null)
                .join(', ')}
            </span>
          </span>
          <span>{shortDay(known.on, calendar)}</span>
        </li>
      ))}
    </ol>
  );
}
