import { useRef, useState } from 'react';
import { dayInWords } from '../../activities/calendar/day-in-words.ts';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { readOnFrom } from '../../activities/read-on-from.ts';
import type { Assignment } from '../../assignments/assignment.ts';
import { pathOf } from '../../assignments/path.ts';
import { fileSent, forgetSent } from '../../assignments/sent.ts';
import type { Sent } from '../../assignments/sent.ts';
import type { Course } from '../../course/course.ts';
import { gatherProgress } from '../../progress/progress.ts';
import type { Day } from '../../record/fact.ts';
import { useRecord } from '../../record/record-provider.tsx';
import { titleOf, titleTongue } from '../assigned/due-words.ts';
import { assignWords as words } from './assign-words.ts';
import styles from './sent-before.module.css';

const nobody = gatherProgress([]);

/** What was sent from this device: to be sent again with changes, or to begin another one from. */
export function SentBefore({
  sent,
  course,
  calendar,
  onChange,
  onTemplate,
}: {
  readonly sent: readonly Sent[];
  readonly course: Course;
  readonly calendar: Calendar | null;
  readonly onChange: (assignment: Assignment) => void;
  readonly onTemplate: (assignment: Assignment) => void;
}) {
  const record = useRecord();
  const [told, setTold] = useState('');
  const [gone, setGone] = useState<Assignment | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  if (calendar === null || (sent.length === 0 && gone === null)) return null;
  const load = (take: () => void) => {
    take();
    setGone(null);
    setTold(words.loaded);
  };
  return (
    <section className={styles.sent} aria-labelledby="sent">
      <h2 ref={title} id="sent" tabIndex={-1}>
        {words.sent}
      </h2>
      <ul>
        {sent.map(({ assignment, on }) => (
          <li key={assignment.id}>
            <p>
              <b {...titleTongue(assignment, pathOf(assignment, course, nobody))}>
                {titleIn(assignment, course)}
              </b>
              <span className="meta">{tellOf(assignment, on, course, calendar)}</span>
            </p>
            <p className={styles.ways}>
              <button
                type="button"
                className="btn btn-line btn-small"
                onClick={() => load(() => onChange(assignment))}
              >
                {words.change}
              </button>
              <button
                type="button"
                className="btn btn-text btn-small"
                onClick={() => load(() => onTemplate(assignment))}
              >
                {words.template}
              </button>
              <button
                type="button"
                className="btn btn-text btn-small"
                onClick={() => {
                  record.append(forgetSent(assignment.id));
                  setGone(assignment);
                  setTold(words.forgotten(titleIn(assignment, course)));
                  readOnFrom(said.current);
                }}
              >
                {words.forget}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <p ref={said} tabIndex={-1} className={styles.told}>
        <span role="status">{told}</span>
        {gone === null ? null : (
          <button
            type="button"
            className="btn btn-text btn-small"
            onClick={() => {
              record.append(fileSent(gone));
              setGone(null);
              setTold('');
              readOnFrom(title.current);
            }}
          >
            {words.undo}
          </button>
        )}
      </p>
    </section>
  );
}

function titleIn(assignment: Assignment, course: Course): string {
  return titleOf(assignment, pathOf(assignment, course, nobody));
}

function tellOf(assignment: Assignment, on: Day, course: Course, calendar: Calendar): string {
  const { steps, minutes } = pathOf(assignment, course, nobody);
  const { by, issue } = assignment;
  return words.sentBefore({
    amount: words.amountLong(steps.length, minutes),
    due: by === null ? null : dayInWords(by, calendar),
    on: dayInWords(on, calendar),
    issue,
  });
}
