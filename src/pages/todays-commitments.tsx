import Handshake from 'lucide-react/icons/handshake';
import { dayAndDistance, dayInWords, type Calendar } from '../activities/calendar/day-in-words.ts';
import { useCalendar } from '../activities/calendar/use-calendar.tsx';
import { lessonAddress } from '../course/address.ts';
import type { Course } from '../course/course.ts';
import { dueCommitments } from '../progress/commitments.ts';
import type { Day, Fact } from '../record/fact.ts';
import { numberInWords } from '../ui/number-in-words.ts';
import { TodayLine } from './today-line.tsx';
import styles from './today-line.module.css';

/** So many lines have room before the map begins. */
const most = 3;

/** What the learner promised for today or earlier, each line a way to tell how it went. */
export function TodaysCommitments({
  course,
  facts,
}: {
  readonly course: Course;
  readonly facts: readonly Fact[];
}) {
  const calendar = useCalendar();
  const due = calendar === null ? [] : dueCommitments(course, facts, calendar.today);
  if (calendar === null || due.length === 0) return null;
  const more = due.length - most;
  return (
    <section className={styles.section} aria-labelledby="today">
      <h2 id="today" className="visually-hidden">
        Today
      </h2>
      <ul>
        {due.slice(0, most).map(({ commitment, by, lesson, activity, place }) => (
          <TodayLine
            key={`${activity} ${place}`}
            to={`${lessonAddress(lesson.id)}#${activity}`}
            icon={Handshake}
            title={commitment.will.trim()}
            standing={promisedInWords(by, calendar)}
            tone={by === calendar.today ? 'soon' : undefined}
          />
        ))}
      </ul>
      {more > 0 ? (
        <p className={`meta-3 ${styles.more}`}>{`And ${numberInWords(more)} more after these.`}</p>
      ) : null}
    </section>
  );
}

function promisedInWords(by: Day, calendar: Calendar): string {
  return by === calendar.today
    ? `Promised for ${dayAndDistance(by, calendar)}`
    : `Was for ${dayInWords(by, calendar)}. How did it go?`;
}
