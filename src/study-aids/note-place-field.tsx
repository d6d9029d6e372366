import { useId } from 'react';
import type { Lesson } from '../course/lesson.ts';
import type { NotePlace } from '../record/fact.ts';
import { beginningsOf } from './note-places.ts';
import styles from './note-sheet.module.css';
import { noteWords } from './study-aids-words.ts';
import { wholeLesson } from './whole-lesson.ts';

/** Where a note stands: beside the words that were selected, the beginning of a block, or nowhere. */
export function NotePlaceField({
  lesson,
  own,
  at,
  onMove,
}: {
  readonly lesson: Lesson;
  /** Where it stood when it was opened. */
  readonly own: NotePlace;
  readonly at: NotePlace;
  readonly onMove: (place: NotePlace) => void;
}) {
  const id = useId();
  const beginnings = beginningsOf(lesson);
  const others = [wholeLesson, ...beginnings.filter((place) => nameOf(place) !== nameOf(own))];
  const places = own.quote === '' ? others : [own, ...others];
  return (
    <p className={styles.place}>
      <label htmlFor={id}>{noteWords.beside}</label>
      <select
        id={id}
        value={nameOf(at)}
        onChange={({ currentTarget: { value } }) => {
          const chosen = places.find((place) => nameOf(place) === value);
          if (chosen !== undefined) onMove(chosen);
        }}
      >
        {places.map((place) => (
          <option key={nameOf(place)} value={nameOf(place)}>
            {place.quote === '' ? noteWords.wholeMile : noteWords.quoted(place.quote)}
          </option>
        ))}
      </select>
    </p>
  );
}

function nameOf({ place, quote, before }: NotePlace): string {
  return `${place} ${before}|${quote}`;
}
