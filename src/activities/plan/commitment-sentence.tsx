import Calendar from 'lucide-react/icons/calendar';
import CircleCheck from 'lucide-react/icons/circle-check';
import { daysBetween, type Calendar as Days } from '../calendar/day-in-words.ts';
import styles from './commitment.module.css';
import type { Commitment } from './plan.ts';
import { byInWords, evidenceInWords, promiseInWords } from './plan-words.ts';

/** A commitment that is made, as a sentence. */
export function CommitmentSentence({
  commitment,
  calendar,
}: {
  readonly commitment: Commitment;
  readonly calendar: Days | null;
}) {
  const { by, outcome } = commitment;
  return (
    <>
      <p className={styles.promise}>{promiseInWords(commitment)}</p>
      <ul className={styles.facts}>
        {by === null || calendar === null ? null : (
          <li data-near={outcome === null && isNear(commitment, calendar) ? true : undefined}>
            <Calendar size={18} strokeWidth={1.75} aria-hidden="true" />
            {byInWords(by, calendar)}
          </li>
        )}
        <li>
          <CircleCheck size={18} strokeWidth={1.75} aria-hidden="true" />
          {evidenceInWords(commitment)}
        </li>
      </ul>
    </>
  );
}

/** Whether its day is today or tomorrow. */
function isNear({ by }: Commitment, { today }: Days): boolean {
  if (by === null) return false;
  const away = daysBetween(today, by);
  return away === 0 || away === 1;
}
