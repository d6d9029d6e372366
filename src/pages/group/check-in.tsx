import { useId } from 'react';
import type { MeetingId } from '../../course/syllabus.ts';
import { useRecord } from '../../record/record-provider.tsx';
import { keepEntry, outcomes, type MeetingNotes } from '../../study-group/meeting-papers.ts';
import type { Plan } from '../../study-group/plan.ts';
import { KeptText } from './kept-text.tsx';
import { workWords as words } from './meeting-words.ts';
import styles from './work.module.css';

/** What was promised in the meetings before, and what became of it. */
export function CheckIn({
  plan,
  meeting,
  notes,
}: {
  readonly plan: Plan;
  readonly meeting: MeetingId;
  readonly notes: MeetingNotes;
}) {
  const id = useId();
  const record = useRecord();
  const place = plan.meetings.indexOf(meeting);
  const earlier = plan.meetings.slice(0, place).toReversed();
  const promises = notes
    .entries('promise')
    .filter((entry) => entry.text !== '' && earlier.includes(entry.meeting))
    .toSorted((one, other) => earlier.indexOf(one.meeting) - earlier.indexOf(other.meeting));
  return (
    <div className={styles.panel}>
      <h3>{words.checkIn}</h3>
      {promises.length === 0 ? <p className="meta">{words.noPromises}</p> : null}
      <ul className={styles.promises}>
        {promises.map((entry) => (
          <li key={entry.id}>
            <p>
              <b>{entry.who}</b> {entry.text}
            </p>
            <fieldset>
              <legend className="visually-hidden">{words.outcome(entry.who, entry.text)}</legend>
              {outcomes.map((outcome) => (
                <label key={outcome}>
                  <input
                    type="radio"
                    name={`${id}${entry.id}`}
                    checked={entry.outcome === outcome}
                    onChange={() =>
                      void record.append(keepEntry(plan.id, 'promise', { ...entry, outcome }))
                    }
                  />
                  {words.outcomes[outcome]}
                </label>
              ))}
            </fieldset>
            <label className="meta" htmlFor={`${id}told${entry.id}`}>
              {words.happened}
            </label>
            <KeptText
              id={`${id}told${entry.id}`}
              text={entry.more}
              rows={1}
              longest={1500}
              onKeep={(more) =>
                void record.append(keepEntry(plan.id, 'promise', { ...entry, more }))
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
