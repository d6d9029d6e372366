import Check from 'lucide-react/icons/check';
import { useId, useRef, useState } from 'react';
import { readOnFrom } from '../../activities/read-on-from.ts';
import { plainLine } from '../../course/plain-text.ts';
import type { MeetingId } from '../../course/syllabus.ts';
import { useRecord } from '../../record/record-provider.tsx';
import { keepHere } from '../../study-group/meeting-papers.ts';
import { planBounds, type Plan } from '../../study-group/plan.ts';
import fields from '../device/fields.module.css';
import { workWords as words } from './meeting-words.ts';
import styles from './work.module.css';

/** Who is here: a press for each, and the rest of the names typed one after another. */
export function Attendance({
  plan,
  meeting,
  here,
}: {
  readonly plan: Plan;
  readonly meeting: MeetingId;
  readonly here: readonly string[];
}) {
  const id = useId();
  const record = useRecord();
  const [name, setName] = useState('');
  const count = useRef<HTMLParagraphElement>(null);
  const people = [...new Set([...plan.members, ...here])];
  const keep = (next: readonly string[]) => record.append(keepHere(plan.id, meeting, next));
  return (
    <div className={styles.panel}>
      <h3>{words.here}</h3>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person}>
            <label>
              <input
                type="checkbox"
                checked={here.includes(person)}
                onChange={(event) => {
                  const others = here.filter((each) => each !== person);
                  keep(event.currentTarget.checked ? [...others, person] : others);
                }}
              />
              <Check size={18} strokeWidth={2} aria-hidden="true" />
              {person}
            </label>
          </li>
        ))}
      </ul>
      <form
        noValidate
        className={fields.fieldRow}
        onSubmit={(event) => {
          event.preventDefault();
          const added = plainLine(name, planBounds.person);
          if (added !== '') keep([...here.filter((each) => each !== added), added]);
          setName('');
        }}
      >
        <label className="visually-hidden" htmlFor={`${id}name`}>
          {words.addName}
        </label>
        <input
          id={`${id}name`}
          type="text"
          className={fields.field}
          placeholder={words.addName}
          autoComplete="off"
          maxLength={planBounds.person}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" className="btn btn-line">
          {words.add}
        </button>
        {people.length > 1 && here.length < people.length ? (
          <button
            type="button"
            className="btn btn-text"
            onClick={() => {
              keep(people);
              readOnFrom(count.current);
            }}
          >
            {words.everyone}
          </button>
        ) : null}
      </form>
      <p ref={count} role="status" tabIndex={-1} className="meta">
        {here.length === 0 ? words.nobody : words.count(here.length)}
      </p>
    </div>
  );
}
