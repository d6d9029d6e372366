import { useState } from 'react';
import type { Calendar } from '../calendar/day-in-words.ts';
import { WritingField } from '../writing/writing-field.tsx';
import styles from './commitment.module.css';
import { newDay } from './commitments.ts';
import { DayField } from './day-field.tsx';
import { missing, type Commitment, type CommitmentPart } from './plan.ts';
import { missingInWords, openings } from './plan-words.ts';
import { activityWords } from '../activity-words.ts';

/** The fields of the commitment that is being written. */
export function CommitmentFields({
  commitment,
  calendar,
  closed,
  onWrite,
  onLeave,
  onReadBack,
}: {
  readonly commitment: Commitment;
  readonly calendar: Calendar | null;
  readonly closed: boolean;
  readonly onWrite: (change: Partial<Commitment>) => void;
  readonly onLeave: () => void;
  /** @param lacking the first part that is missing, or null when it can be read as a sentence */
  readonly onReadBack: (lacking: CommitmentPart | null) => void;
}) {
  const [hurried, setHurried] = useState(false);
  const line = (part: Exclude<CommitmentPart, 'by'>) => (
    <WritingField
      label={`${openings[part]} …`}
      part={part}
      value={commitment[part]}
      closed={closed}
      onWrite={(text) => onWrite({ [part]: text })}
      onLeave={onLeave}
    />
  );
  return (
    <div className={styles.fields}>
      {line('when')}
      {line('will')}
      <DayField
        label={openings.by}
        part="by"
        day={commitment.by}
        calendar={calendar}
        closed={closed}
        onPick={(day) => onWrite(newDay(day))}
        onLeave={onLeave}
      />
      {line('evidence')}
      <p className={styles.prompt} role="status">
        {hurried ? missingInWords(commitment) : ''}
      </p>
      <button
        type="button"
        className="btn btn-line btn-small"
        disabled={closed}
        onClick={() => {
          const [lacking = null] = missing(commitment);
          setHurried(lacking !== null);
          onReadBack(lacking);
        }}
      >
        {activityWords.readBack}
      </button>
    </div>
  );
}
