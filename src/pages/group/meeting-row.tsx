import CalendarDays from 'lucide-react/icons/calendar-days';
import Check from 'lucide-react/icons/check';
import Play from 'lucide-react/icons/play';
import Users from 'lucide-react/icons/users';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { meetingAddress } from '../../course/group-address.ts';
import type { Course } from '../../course/course.ts';
import { toPrepare, type PlannedMeeting } from '../../study-group/meetings.ts';
import type { Plan } from '../../study-group/plan.ts';
import { Landmark } from '../../ui/landmark.tsx';
import { rowRoad } from '../../ui/road-paths.ts';
import { Road } from '../../ui/road.tsx';
import { tongueOf } from '../../ui/spoken.ts';
import { groupWords, plateOf, timeInWords, whenInWords } from './group-words.ts';
import styles from './meeting-row.module.css';
import { MeetingTitle } from './meeting-title.tsx';
import { MoveForm } from './move-form.tsx';

const swing = 18;
const stretches = { done: 'travelled', now: 'half', ahead: 'ahead' } as const;

/** A meeting beside its piece of road; the next one is open, with what to read and to bring. */
export function MeetingRow({
  plan,
  meeting,
  course,
  calendar,
  state,
  side,
  onMove,
  onCalendar,
}: {
  readonly plan: Plan;
  readonly meeting: PlannedMeeting;
  readonly course: Course;
  readonly calendar: Calendar;
  readonly state: 'done' | 'now' | 'ahead';
  readonly side: 1 | -1;
  /** Null where the plan is somebody else's. */
  readonly onMove: ((plan: Plan, words: string) => void) | null;
  readonly onCalendar: () => void;
}) {
  const [isMoving, setMoving] = useState(false);
  const mover = useRef<HTMLButtonElement>(null);
  const leave = () => {
    mover.current?.focus();
    setMoving(false);
  };
  const { content, day, time } = meeting;
  const number = meeting.place + 1;
  const lessons = content === null ? [] : toPrepare(content, course);
  const landmark = course.modules.find(({ id }) => id === content?.module)?.landmark;
  const title = content?.title ?? groupWords.gone;
  const plate = plateOf(day, calendar.language);
  const isNow = state === 'now';
  const [when, at] = [whenInWords(day, calendar), timeInWords(time)];
  return (
    <li className={styles.row} data-state={state} aria-current={isNow ? 'step' : undefined}>
      <Road
        paths={rowRoad(stretches[state], side * swing)}
        box="0 0 100 100"
        className={styles.road}
      />
      <span className={`num ${styles.plate}`} aria-hidden="true">
        <b>{plate.day}</b>
        {plate.month}
      </span>
      <div className={styles.body}>
        <div>
          <p className="kicker">
            {isNow ? (
              groupWords.nextMeeting(number, when, at)
            ) : (
              <>
                {groupWords.meeting(number)}
                <span className="visually-hidden">{groupWords.when(when, at)}</span>
              </>
            )}
            {meeting.moved ? ` (${groupWords.moved})` : ''}
          </p>
          <h2>
            <MeetingTitle content={content} />
          </h2>
          {isNow ? null : (
            <p className="meta">
              {lessons.length === 0 ? groupWords.nothingToRead : groupWords.miles(lessons)}
            </p>
          )}
        </div>
        {landmark === undefined ? null : <Landmark name={landmark} className={styles.landmark} />}
        {isNow ? (
          <ul className={styles.prepare}>
            <li>
              <Check size={20} strokeWidth={1.75} aria-hidden="true" />
              <span>
                {lessons.length === 0 ? (
                  groupWords.nothingToRead
                ) : (
                  <>
                    <b>{groupWords.before}</b> {groupWords.read(lessons)}
                  </>
                )}
              </span>
            </li>
            {content === null || content.bring === '' ? null : (
              <li>
                <Users size={20} strokeWidth={1.75} aria-hidden="true" />
                <span>
                  <b>{groupWords.bring}</b> <span {...tongueOf({})}>{content.bring}</span>
                </span>
              </li>
            )}
          </ul>
        ) : null}
        <div className={styles.acts}>
          {content === null ? null : (
            <Link
              to={meetingAddress(number, plan.id)}
              className={isNow ? 'btn btn-primary' : 'btn btn-text btn-small'}
              aria-label={isNow ? undefined : groupWords.of(groupWords.open, title)}
            >
              {isNow ? <Play size={20} strokeWidth={1.75} aria-hidden="true" /> : null}
              {isNow ? groupWords.lead : groupWords.open}
            </Link>
          )}
          {isNow ? (
            <button type="button" className="btn btn-line" onClick={onCalendar}>
              <CalendarDays size={20} strokeWidth={1.75} aria-hidden="true" />
              {groupWords.calendar}
            </button>
          ) : null}
          {onMove === null ? null : (
            <button
              ref={mover}
              type="button"
              className="btn btn-text btn-small"
              aria-expanded={isMoving}
              aria-label={groupWords.of(groupWords.move, title)}
              onClick={() => setMoving(!isMoving)}
            >
              {groupWords.move}
            </button>
          )}
        </div>
        {isMoving && onMove !== null ? (
          <MoveForm
            plan={plan}
            meeting={meeting}
            title={title}
            calendar={calendar}
            onLeave={leave}
            onMoved={(moved, words) => {
              leave();
              onMove(moved, words);
            }}
          />
        ) : null}
      </div>
    </li>
  );
}
