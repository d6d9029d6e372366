import { useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { dayInWords } from '../../activities/calendar/day-in-words.ts';
import { readOnFrom } from '../../activities/read-on-from.ts';
import { newAssignmentId } from '../../assignments/assignment.ts';
import type { Assignment } from '../../assignments/assignment.ts';
import { readMail } from '../../assignments/read-link.ts';
import { sentAssignments } from '../../assignments/sent.ts';
import { rosterAddress } from '../../course/receipt-address.ts';
import { useFacts } from '../../record/record-provider.tsx';
import type { Plan } from '../../study-group/plan.ts';
import { MailField } from '../assign/mail-field.tsx';
import { SealedField } from '../assign/sealed-field.tsx';
import { askWords as words } from './ask-words.ts';
import styles from './group.module.css';

/** Who leads asks for receipts: the plan carries the assignment of its lessons to everybody. */
export function AskReceipts({
  plan,
  assignment,
  calendar,
  onChange,
}: {
  readonly plan: Plan;
  /** What the plan asks for; null as long as it does not. */
  readonly assignment: Assignment | null;
  readonly calendar: Calendar;
  readonly onChange: (plan: Plan, told: string) => void;
}) {
  const id = useId();
  const before = sentAssignments(useFacts())[0]?.assignment;
  const [key, setKey] = useState(before?.key ?? null);
  const [mail, setMail] = useState(before?.mail ?? '');
  const title = useRef<HTMLHeadingElement>(null);
  const by = assignment?.by ?? null;
  const last = by === null ? null : dayInWords(by, calendar);
  const change = (asks: Plan['asks'], told: string) => {
    onChange({ ...plan, asks, revision: plan.revision + 1 }, told);
    readOnFrom(title.current);
  };
  return (
    <section className={styles.sheet} aria-labelledby={id}>
      <h2 ref={title} id={id} tabIndex={-1}>
        {words.title}
      </h2>
      {plan.asks === null ? (
        <>
          <p className="meta">{words.more}</p>
          <MailField mail={mail} onChange={setMail} />
          <SealedField sealedTo={key} onChange={setKey} />
          <p className={styles.ways}>
            <button
              type="button"
              className="btn btn-line"
              onClick={() =>
                change({ id: newAssignmentId(), key, mail: readMail(mail) }, words.asked)
              }
            >
              {words.ask}
            </button>
          </p>
        </>
      ) : (
        <>
          <p>{last === null ? words.nothing : words.asks(last)}</p>
          <p className={styles.ways}>
            <Link to={rosterAddress} className="btn btn-line">
              {words.board}
            </Link>
            <button
              type="button"
              className="btn btn-text"
              onClick={() => change(null, words.askedNoMore)}
            >
              {words.askNoMore}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
