import ArrowRight from 'lucide-react/icons/arrow-right';
import { useState } from 'react';
import { Link } from 'react-router';
import { dayInWords } from '../../activities/calendar/day-in-words.ts';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { dueOn, isPressing } from '../../assignments/due.ts';
import type { Due } from '../../assignments/due.ts';
import { pathOf } from '../../assignments/path.ts';
import type { Step } from '../../assignments/path.ts';
import { fileReply } from '../../assignments/received.ts';
import type { Received } from '../../assignments/received.ts';
import { lessonAddress, mapAddress } from '../../course/address.ts';
import { receiptAddress } from '../../course/receipt-address.ts';
import { useCourse } from '../../course/course-provider.tsx';
import { gatherProgress } from '../../progress/progress.ts';
import { useFacts, useRecord } from '../../record/record-provider.tsx';
import { Plate } from '../../ui/plate.tsx';
import { tongueOf } from '../../ui/spoken.ts';
import { PageHeading } from '../page-heading.tsx';
import { TopBar } from '../top-bar.tsx';
import { assignedWords as words } from './assigned-words.ts';
import styles from './accepted-path.module.css';
import { dueInWords, dueWords, titleOf, titleTongue } from './due-words.ts';
import { Missing } from './letter.tsx';

/** An assignment that was accepted: what is next, what is done, and by when. */
export function AcceptedPath({
  received: { assignment, reply },
  isOlder,
  calendar,
}: {
  readonly received: Received;
  /** It was come to by a link of an earlier issue. */
  readonly isOlder: boolean;
  readonly calendar: Calendar;
}) {
  const course = useCourse();
  const facts = useFacts();
  const record = useRecord();
  const [told, setTold] = useState('');
  const path = pathOf(assignment, course, gatherProgress(facts));
  const due = dueOn(calendar.today, assignment.by, path.isDone);
  const { next } = path;
  return (
    <>
      <TopBar />
      <main id="main" className={styles.page}>
        {assignment.from === '' ? null : <p className="kicker">{dueWords.from(assignment.from)}</p>}
        <PageHeading tabTitle={words.tabTitle} className={styles.title}>
          <span {...titleTongue(assignment, path)}>{titleOf(assignment, path)}</span>
        </PageHeading>
        <p className={styles.due} data-due={toneOf(due)}>
          {dueInWords(due, assignment, calendar)}
          {assignment.by !== null && isCounted(due)
            ? ` · ${dayInWords(assignment.by, calendar)}`
            : ''}
        </p>
        {isOlder ? <p className={styles.remark}>{words.older}</p> : null}
        {assignment.note === '' ? null : (
          <figure className={styles.note}>
            <blockquote>{assignment.note}</blockquote>
            <figcaption className="meta-3">{words.unchecked}</figcaption>
          </figure>
        )}
        <p className={styles.progress}>
          <progress
            value={path.done}
            max={Math.max(1, path.steps.length)}
            aria-label={words.progress(path.done, path.steps.length)}
          />
          <span>
            {path.isDone
              ? words.done(path.steps.length)
              : words.standing(path.done, path.steps.length, path.minutesAhead)}
          </span>
        </p>
        {next === null ? null : (
          <Link to={lessonAddress(next.lesson.id)} className="btn btn-primary">
            {next.status.status === 'begun'
              ? words.goOn(next.lesson.mile)
              : words.start(next.lesson.mile)}
            <ArrowRight className="flip" size={20} strokeWidth={1.75} aria-hidden="true" />
          </Link>
        )}
        {path.done === 0 ? null : (
          <Link
            to={receiptAddress(assignment.id)}
            className={path.isDone ? 'btn btn-primary' : 'btn btn-line'}
          >
            {words.receipt}
          </Link>
        )}
        <Missing path={path} />
        <h2 className={styles.wayTitle}>{words.path}</h2>
        <ol className={styles.way}>
          {path.steps.map((step) => (
            <StepLine key={step.lesson.id} step={step} isNext={step === next} />
          ))}
        </ol>
        <div className={styles.ways}>
          <Link to={mapAddress} className="btn btn-line">
            {words.toMap}
          </Link>
          {reply === 'accepted' ? (
            <button
              type="button"
              className="btn btn-text"
              onClick={() => {
                record.append(fileReply(assignment, 'declined'));
                setTold(words.putAwayDone);
              }}
            >
              {words.putAway}
            </button>
          ) : (
            <button
              type="button"
              className="btn btn-text"
              onClick={() => {
                record.append(fileReply(assignment, 'accepted'));
                setTold(words.kept);
              }}
            >
              {words.takeBack}
            </button>
          )}
        </div>
        <p role="status" className={styles.told}>
          {told}
        </p>
      </main>
    </>
  );
}

function StepLine({
  step: { lesson, module, status },
  isNext,
}: {
  readonly step: Step;
  readonly isNext: boolean;
}) {
  const state = status.status === 'finished' && status.changed ? 'changed' : status.status;
  const plate = status.status === 'finished' ? 'travelled' : isNext ? 'here' : 'ahead';
  return (
    <li>
      <Link to={lessonAddress(lesson.id)} aria-current={isNext ? 'step' : undefined}>
        <Plate mile={lesson.mile} state={plate} small />
        <span className={styles.lesson}>
          <b {...tongueOf(lesson)}>{lesson.title}</b>
          <span className="meta" {...tongueOf(module)}>
            {module.title}
          </span>
        </span>
        <span className="meta">
          {state === 'ahead' ? words.minutes(lesson.minutes) : words.step[state]}
        </span>
      </Link>
    </li>
  );
}

/** It was told by a count of days, beside which the day itself is worth saying. */
function isCounted(due: Due): boolean {
  return due.status === 'late' || (due.status === 'ahead' && due.days < 7);
}

function toneOf(due: Due): 'late' | 'soon' | 'done' | undefined {
  if (due.status === 'late' || due.status === 'done') return due.status;
  return isPressing(due) ? 'soon' : undefined;
}
