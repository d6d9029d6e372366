import { useState } from 'react';
import { readDay, type Day } from '../../activities/day.ts';
import fields from '../device/fields.module.css';

/** A date field keeps what is being typed: a year that is not done is no day yet. */
export function DateInput({
  id,
  part,
  day,
  invalid = false,
  onPick,
}: {
  readonly id: string;
  readonly part?: string;
  readonly day: Day | null;
  readonly invalid?: boolean;
  readonly onPick: (day: Day | null) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      id={id}
      data-part={part}
      type="date"
      className={`num ${fields.field}`}
      value={typed ?? day ?? ''}
      aria-invalid={invalid}
      onChange={(event) => {
        const text = event.currentTarget.value;
        const picked = readDay(text);
        setTyped(picked === null ? text : null);
        onPick(picked);
      }}
    />
  );
}
