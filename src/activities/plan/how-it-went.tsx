import { Segments, type Segment } from '../writing/segments.tsx';
import styles from './commitment.module.css';
import { outcomes, type Outcome } from './plan.ts';
import { outcomeInWords } from './plan-words.ts';
import { planTable } from './plan-table.ts';

/** From its day on, a commitment asks how it went, and offers a new day unless it was kept. */
export function HowItWent({
  outcome,
  closed,
  onTell,
  onNewDay,
}: {
  readonly outcome: Outcome | null;
  readonly closed: boolean;
  readonly onTell: (outcome: Outcome) => void;
  readonly onNewDay: () => void;
}) {
  return (
    <div className={styles.went}>
      <fieldset>
        <legend>{planTable.howDidItGo}</legend>
        <Segments segments={segments} chosen={outcome} closed={closed} onChoose={onTell} />
      </fieldset>
      {outcome === 'kept' ? null : (
        <button
          type="button"
          className="btn btn-text btn-small"
          disabled={closed}
          onClick={onNewDay}
        >
          {planTable.pickDay}
        </button>
      )}
    </div>
  );
}

const tones: Readonly<Record<Outcome, Segment<Outcome>['tone']>> = {
  kept: 'good',
  partly: 'due',
  'not-yet': 'calm',
};

const segments: readonly Segment<Outcome>[] = outcomes.map((value) => ({
  value,
  word: outcomeInWords(value),
  tone: tones[value],
}));
