import type { Calendar } from '../calendar/day-in-words.ts';
import { Pencil } from '../writing/pencil.tsx';
import { CommitmentSentence } from './commitment-sentence.tsx';
import styles from './commitment.module.css';
import { isDue, newDay } from './commitments.ts';
import { DayField } from './day-field.tsx';
import { HowItWent } from './how-it-went.tsx';
import type { Commitment } from './plan.ts';
import { planTable } from './plan-table.ts';

/** A commitment that is made: its sentence, and from its day on how it went. */
export function MadeCommitment({
  commitment,
  number,
  calendar,
  closed,
  picking,
  onChange,
  onWrite,
  onDecide,
  onLeave,
  onPicking,
}: {
  readonly commitment: Commitment;
  /** Its place in the plan, from 1. */
  readonly number: number;
  readonly calendar: Calendar | null;
  readonly closed: boolean;
  /** Whether a new day is being picked. */
  readonly picking: boolean;
  /** The learner wants to write into it again. */
  readonly onChange: () => void;
  readonly onWrite: (change: Partial<Commitment>) => void;
  readonly onDecide: (change: Partial<Commitment>) => void;
  readonly onLeave: () => void;
  readonly onPicking: (picking: boolean) => void;
}) {
  const { by, outcome } = commitment;
  return (
    <div className={styles.made}>
      <CommitmentSentence commitment={commitment} calendar={calendar} />
      <Pencil
        label={planTable.change(number)}
        closed={closed}
        describedBy={undefined}
        onPress={onChange}
      />
      {picking ? (
        <div className={styles.went}>
          <DayField
            label={planTable.newDay}
            part="new-day"
            day={by}
            calendar={calendar}
            closed={closed}
            // A field that is emptied on the way to another day decides nothing.
            onPick={(day) => day !== null && day !== by && onWrite(newDay(day))}
            onLeave={onLeave}
          />
          <button type="button" className="btn btn-line btn-small" onClick={() => onPicking(false)}>
            {planTable.keepDay}
          </button>
        </div>
      ) : null}
      {!picking && calendar !== null && isDue(commitment, calendar.today) ? (
        <HowItWent
          outcome={outcome}
          closed={closed}
          onTell={(told) => onDecide({ outcome: told })}
          onNewDay={() => onPicking(true)}
        />
      ) : null}
    </div>
  );
}
