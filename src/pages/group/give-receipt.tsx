import { useId } from 'react';
import { Link } from 'react-router';
import { dayInWords, type Calendar } from '../../activities/calendar/day-in-words.ts';
import type { Assignment } from '../../assignments/assignment.ts';
import { fileReply, receivedAssignments } from '../../assignments/received.ts';
import { acceptedAddress } from '../../course/address.ts';
import { receiptAddress } from '../../course/receipt-address.ts';
import { useFacts, useRecord } from '../../record/record-provider.tsx';
import { askWords as words } from './ask-words.ts';
import styles from './group.module.css';

/** Who leads has asked for a receipt; a member takes that on, or does not, and sends it when they like. */
export function GiveReceipt({
  assignment,
  calendar,
}: {
  readonly assignment: Assignment;
  readonly calendar: Calendar;
}) {
  const id = useId();
  const record = useRecord();
  const reply = receivedAssignments(useFacts()).get(assignment.id)?.reply ?? null;
  const day = assignment.by === null ? null : dayInWords(assignment.by, calendar);
  return (
    <section className={styles.sheet} aria-labelledby={id}>
      <h2 id={id}>{words.give}</h2>
      <p>{words.wanted(assignment.from, day)}</p>
      <p className="meta">{words.wantedMore}</p>
      <p className={styles.ways} aria-live="polite">
        {reply === 'accepted' ? (
          <>
            <Link to={receiptAddress(assignment.id)} className="btn btn-line">
              {words.send}
            </Link>
            <Link to={acceptedAddress(assignment.id)} className="btn btn-text">
              {words.way}
            </Link>
          </>
        ) : (
          <button
            type="button"
            className="btn btn-line"
            onClick={() => record.append(fileReply(assignment, 'accepted'))}
          >
            {words.take}
          </button>
        )}
      </p>
    </section>
  );
}
