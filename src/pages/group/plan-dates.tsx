import { dayInWords, type Calendar } from '../../activities/calendar/day-in-words.ts';
import type { PlannedMeeting } from '../../study-group/meetings.ts';
import { formWords, timeInWords } from './group-words.ts';
import styles from './group.module.css';
import { MeetingTitle } from './meeting-title.tsx';

/** All dates of a plan at once. */
export function PlanDates({
  meetings,
  calendar,
}: {
  readonly meetings: readonly PlannedMeeting[];
  readonly calendar: Calendar;
}) {
  return (
    <section className={`${styles.sheet} ${styles.dates}`} aria-labelledby="all-dates">
      <h2 id="all-dates">{formWords.dates}</h2>
      {meetings.length === 0 ? <p className="meta">{formWords.noDates}</p> : null}
      <ol>
        {meetings.map(({ meeting, content, day, time }) => (
          <li key={meeting}>
            <b className="num">{`${dayInWords(day, calendar)}, ${timeInWords(time)}`}</b>
            <span className="meta">
              <MeetingTitle content={content} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
