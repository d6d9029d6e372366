import { useId, useState } from 'react';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { readDay } from '../../activities/day.ts';
import { keepEntry, rosterBounds } from '../../assignments/roster-papers.ts';
import type { Course } from '../../course/course.ts';
import { plainText } from '../../course/plain-text.ts';
import { randomName } from '../../record/random-name.ts';
import { useRecord } from '../../record/record-provider.tsx';
import fields from '../device/fields.module.css';
import styles from './person-sheet.module.css';
import { rosterWords as say } from './roster-words.ts';

/** Puts down that somebody did a leg, as the manager knows without a receipt. */
export function ByHandField({
  name,
  course,
  calendar,
}: {
  readonly name: string;
  readonly course: Course;
  readonly calendar: Calendar;
}) {
  const id = useId();
  const record = useRecord();
  const [module, setModule] = useState(course.modules[0]?.id);
  const [day, setDay] = useState<string>(calendar.today);
  const [note, setNote] = useState('');
  const [error, setError] = useState('');
  const add = () => {
    const on = readDay(day);
    if (on === null || module === undefined) return setError(say.byHandDayMissing);
    const plain = plainText(note, rosterBounds.note);
    record.append(keepEntry({ id: randomName(), name, module, on, note: plain }));
    setNote('');
  };
  return (
    <form
      noValidate
      className={styles.byHand}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <p className="meta">{say.byHandHint}</p>
      <div>
        <label className={fields.label} htmlFor={`${id}leg`}>
          {say.byHandLeg}
        </label>
        <select
          id={`${id}leg`}
          className={fields.field}
          value={module}
          onChange={({ target }) =>
            setModule(course.modules.find(({ id: each }) => each === target.value)?.id)
          }
        >
          {course.modules.map((each) => (
            <option key={each.id} value={each.id}>
              {say.leg(each.number, each.title)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className={fields.label} htmlFor={`${id}day`}>
          {say.byHandDay}
        </label>
        <input
          id={`${id}day`}
          type="date"
          className={fields.field}
          value={day}
          aria-invalid={error !== ''}
          aria-describedby={`${id}told`}
          onChange={({ target }) => {
            setDay(target.value);
            setError('');
          }}
        />
        <p id={`${id}told`} role="status" className={fields.error}>
          {error}
        </p>
      </div>
      <div>
        <label className={fields.label} htmlFor={`${id}note`}>
          {say.byHandNote}
        </label>
        <input
          id={`${id}note`}
          className={fields.field}
          value={note}
          maxLength={rosterBounds.note}
          autoComplete="off"
          onChange={({ target }) => setNote(target.value)}
        />
      </div>
      <button type="submit" className="btn btn-line">
        {say.byHandAdd}
      </button>
    </form>
  );
}
