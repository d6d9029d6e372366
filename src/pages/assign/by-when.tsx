import { dayAndDistance } from '../../activities/calendar/day-in-words.ts';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { assignWords as words } from './assign-words.ts';
import styles from './assign.module.css';
import { finishDraft } from './draft.ts';
import type { Draft, When } from './draft.ts';

const choices: readonly When[] = ['week', 'fortnight', 'month', 'day', 'none'];

/** The day it is wanted by. */
export function ByWhen({
  draft,
  calendar,
  onChange,
}: {
  readonly draft: Draft;
  readonly calendar: Calendar | null;
  readonly onChange: (part: Partial<Draft>) => void;
}) {
  const by = calendar && finishDraft(draft, calendar.today).by;
  return (
    <fieldset className={styles.group}>
      <legend>{words.by}</legend>
      <div className={styles.days}>
        {choices.map((when) => (
          <label key={when}>
            <input
              type="radio"
              name="when"
              checked={draft.when === when}
              onChange={() => onChange({ when, day: draft.day || (by ?? '') })}
            />
            {words.days[when]}
          </label>
        ))}
      </div>
      {draft.when === 'day' ? (
        <label className={styles.field}>
          {words.pickDay}
          <input
            type="date"
            value={draft.day}
            min={calendar?.today}
            onChange={({ currentTarget }) => onChange({ day: currentTarget.value })}
          />
        </label>
      ) : null}
      <p className={`meta ${styles.dayInWords}`} aria-live="polite">
        {by === null || calendar === null
          ? ''
          : words.chosen(dayAndDistance(by, calendar), by < calendar.today)}
      </p>
    </fieldset>
  );
}
