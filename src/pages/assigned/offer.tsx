import ArrowRight from 'lucide-react/icons/arrow-right';
import { useState } from 'react';
import { readOnFrom } from '../../activities/read-on-from.ts';
import { Link, useNavigate } from 'react-router';
import { dayInWords } from '../../activities/calendar/day-in-words.ts';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import type { Assignment } from '../../assignments/assignment.ts';
import { namedForToday, pathOf } from '../../assignments/path.ts';
import type { Path } from '../../assignments/path.ts';
import { fileReply } from '../../assignments/received.ts';
import type { Reply } from '../../assignments/received.ts';
import { acceptedAddress, lessonAddress, mapAddress } from '../../course/address.ts';
import { useCourse } from '../../course/course-provider.tsx';
import { gatherProgress } from '../../progress/progress.ts';
import type { Day } from '../../record/fact.ts';
import { useFacts, useRecord } from '../../record/record-provider.tsx';
import { useHere } from '../device/use-here.tsx';
import { PageHeading } from '../page-heading.tsx';
import { TopBar } from '../top-bar.tsx';
import { assignedWords as words } from './assigned-words.ts';
import styles from './assigned.module.css';
import { isFramed } from '../is-framed.ts';
import { Letter } from './letter.tsx';

/** What is known of it from before. */
export type OfferAgain =
  | { readonly status: 'new' }
  | { readonly status: 'changed' }
  | { readonly status: 'declined'; readonly on: Day };

/** An assignment as its receiver first sees it. Nothing is kept until they press a button. */
export function Offer({
  assignment,
  again,
  isOpening,
  calendar,
}: {
  readonly assignment: Assignment;
  readonly again: OfferAgain;
  /** What is on this device is still being read, so nothing can be decided yet. */
  readonly isOpening: boolean;
  readonly calendar: Calendar;
}) {
  const course = useCourse();
  const facts = useFacts();
  const path = pathOf(assignment, course, gatherProgress(facts));
  return (
    <>
      <TopBar />
      <main id="main" className={styles.offer}>
        <Letter
          assignment={assignment}
          path={path}
          calendar={calendar}
          heading={
            <PageHeading tabTitle={words.tabTitle} className={styles.ask}>
              {askOf(assignment, path, calendar)}
            </PageHeading>
          }
          remark={remarkOf(assignment, again, calendar)}
        >
          {isOpening ? null : (
            <Consent assignment={assignment} path={path} isUpdate={again.status === 'changed'} />
          )}
        </Letter>
      </main>
    </>
  );
}

function Consent({
  assignment,
  path: { next, steps },
  isUpdate,
}: {
  readonly assignment: Assignment;
  readonly path: Path;
  readonly isUpdate: boolean;
}) {
  const course = useCourse();
  const record = useRecord();
  const navigate = useNavigate();
  const framed = useHere(isFramed);
  const [declined, setDeclined] = useState(false);
  const reply = (said: Reply) => {
    const items = namedForToday(assignment.items, course);
    record.append(fileReply({ ...assignment, items }, said));
  };
  const accept = (to: string) => {
    reply('accepted');
    void navigate(to, { replace: to.includes('#') });
  };
  if (framed !== false) return <p className={styles.remark}>{words.framed}</p>;
  if (declined) {
    return (
      <div className={styles.ways}>
        <p ref={readOnFrom} tabIndex={-1} className={styles.told}>
          {words.declined}
        </p>
        <Link to={mapAddress} className="btn btn-line">
          {words.toMap}
        </Link>
      </div>
    );
  }
  if (steps.length === 0) {
    return (
      <div className={styles.ways}>
        <Link to={mapAddress} className="btn btn-line">
          {words.toMap}
        </Link>
      </div>
    );
  }
  const later = () => accept(acceptedAddress(assignment.id));
  return (
    <>
      <div className={styles.ways}>
        {isUpdate || next === null ? (
          <button type="button" className="btn btn-primary" onClick={later}>
            {isUpdate ? words.takeNew : words.keep}
          </button>
        ) : (
          <>
            <button
              type="button"
              className="btn btn-primary"
              onClick={() => accept(lessonAddress(next.lesson.id))}
            >
              {next.status.status === 'begun'
                ? words.goOn(next.lesson.mile)
                : words.start(next.lesson.mile)}
              <ArrowRight className="flip" size={20} strokeWidth={1.75} aria-hidden="true" />
            </button>
            <button type="button" className="btn btn-text" onClick={later}>
              {words.keep}
            </button>
          </>
        )}
      </div>
      {isUpdate ? null : (
        <p className={styles.no}>
          <button
            type="button"
            className="btn btn-text"
            onClick={() => {
              reply('declined');
              setDeclined(true);
            }}
          >
            {words.decline}
          </button>
        </p>
      )}
    </>
  );
}

function askOf({ from, by }: Assignment, path: Path, calendar: Calendar): string {
  if (path.steps.length === 0) return words.nothingKnown(from);
  if (path.isDone) return words.allDone(from, path.minutes);
  const isLate = by !== null && by < calendar.today;
  const day = by === null || isLate ? null : dayInWords(by, calendar);
  return words.ask(from, path.minutesAhead, day);
}

function remarkOf({ from, by }: Assignment, again: OfferAgain, calendar: Calendar): string | null {
  switch (again.status) {
    case 'changed':
      return words.changed(from);
    case 'declined':
      return words.declinedBefore(dayInWords(again.on, calendar));
    case 'new':
      return by !== null && by < calendar.today
        ? words.wasDue(from, dayInWords(by, calendar))
        : null;
  }
}
