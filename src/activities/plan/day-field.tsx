import { useId, useState } from 'react';
import { dayAndDistance, type Calendar } from '../calendar/day-in-words.ts';
import { readDay, type Day } from '../day.ts';
import { Field } from '../writing/writing-field.tsx';
import styles from './day-field.module.css';

/** The browser's own date field, and the day it names in words. */
export function DayField({
  label,
  part,
  day,
  calendar,
  closed,
  onPick,
  onLeave,
}: {
  readonly label: string;
  /** By which the field is found when the focus is to go to it. */
  readonly part: string;
  readonly day: Day | null;
  readonly calendar: Calendar | null;
  readonly closed: boolean;
  readonly onPick: (day: Day | null) => void;
  readonly onLeave: () => void;
}) {
  const id = useId();
  // A year that is being typed is no day yet; were the field emptied then, it could not be typed.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={label} id={id}>
      <div className={styles.day}>
        <input
          id={id}
          data-part={part}
          type="date"
          className="num"
          value={typed ?? day ?? ''}
          min={calendar?.today}
          readOnly={closed}
          aria-describedby={`${id}words`}
          onChange={(event) => {
            const text = event.currentTarget.value;
            const picked = readDay(text);
            setTyped(picked === null ? text : null);
            onPick(picked);
          }}
          onBlur={onLeave}
        />
        <p className="meta" id={`${id}words`}>
          {day === null || calendar === null ? '' : dayAndDistance(day, calendar)}
        </p>
      </div>
    </Field>
  );
}
