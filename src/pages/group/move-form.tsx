import { useId, useState } from 'react';
import { dayInWords, type Calendar } from '../../activities/calendar/day-in-words.ts';
import { readDay } from '../../activities/day.ts';
import type { PlannedMeeting } from '../../study-group/meetings.ts';
import { moveMeeting } from '../../study-group/move-meeting.ts';
import type { Plan, Time } from '../../study-group/plan.ts';
import fields from '../device/fields.module.css';
import { formWords, groupWords } from './group-words.ts';
import styles from './group.module.css';

/** Moves a meeting to another day or time: it alone, or all that follow with it. */
export function MoveForm({
  plan,
  meeting,
  title,
  calendar,
  onLeave,
  onMoved,
}: {
  readonly plan: Plan;
  readonly meeting: PlannedMeeting;
  readonly title: string;
  readonly calendar: Calendar;
  readonly onLeave: () => void;
  readonly onMoved: (plan: Plan, words: string) => void;
}) {
  const id = useId();
  const [day, setDay] = useState<string>(meeting.day);
  const [time, setTime] = useState<string>(meeting.time);
  const [follow, setFollow] = useState(false);
  const [told, setTold] = useState('');
  const move = () => {
    const to = readDay(day);
    if (to === null) return setTold(formWords.missing.start);
    if (!/^\d\d:\d\d$/.test(time)) return setTold(formWords.missing.time);
    const moved = moveMeeting(plan, meeting.meeting, { to, time: time as Time, follow });
    if (moved.status !== 'moved')
      return setTold(groupWords.moveRefused(moved, (each) => dayInWords(each, calendar)));
    onMoved(moved.plan, groupWords.movedTold(title, dayInWords(to, calendar)));
  };
  return (
    <form
      className={styles.move}
      noValidate
      aria-label={groupWords.moveTitle(title)}
      onSubmit={(event) => {
        event.preventDefault();
        move();
      }}
    >
      <div className={styles.pair}>
        <div>
          <label className={fields.label} htmlFor={`${id}day`}>
            {groupWords.moveDay}
          </label>
          <input
            id={`${id}day`}
            type="date"
            className={`num ${fields.field}`}
            value={day}
            aria-describedby={`${id}told`}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        </div>
        <div>
          <label className={fields.label} htmlFor={`${id}time`}>
            {groupWords.moveTime}
          </label>
          <input
            id={`${id}time`}
            type="time"
            className={`num ${fields.field}`}
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
        </div>
      </div>
      <fieldset>
        <legend className={fields.label}>{groupWords.moveWhich}</legend>
        {[false, true].map((all) => (
          <label key={String(all)} className={fields.check}>
            <input
              type="radio"
              name={`${id}which`}
              checked={follow === all}
              onChange={() => setFollow(all)}
            />
            {all ? groupWords.moveFollow : groupWords.moveOne}
          </label>
        ))}
      </fieldset>
      <p id={`${id}told`} role="status" className={fields.error}>
        {told}
      </p>
      <p className={styles.ways}>
        <button type="submit" className="btn btn-line">
          {groupWords.moveDone}
        </button>
        <button type="button" className="btn btn-text" onClick={onLeave}>
          {groupWords.cancel}
        </button>
      </p>
    </form>
  );
}
