import ClipboardList from 'lucide-react/icons/clipboard-list';
import { Link } from 'react-router';
import { useCalendar } from '../../activities/calendar/use-calendar.tsx';
import { dueOn, isPressing } from '../../assignments/due.ts';
import { pathOf } from '../../assignments/path.ts';
import { acceptedAssignments } from '../../assignments/received.ts';
import { acceptedAddress, assignedAddress } from '../../course/address.ts';
import type { Course } from '../../course/course.ts';
import { gatherProgress } from '../../progress/progress.ts';
import type { Fact } from '../../record/fact.ts';
import { TodayLine } from '../today-line.tsx';
import styles from '../today-line.module.css';
import { dueInWords, dueWords as words, titleOf } from './due-words.ts';

/**
 * What the learner has accepted, the most pressing first and what is done at the end: of each how it
 * stands and its next step.
 *
 * @param props.most how many lines there is room for; without it, all
 */
export function AssignmentLines({
  course,
  facts,
  most = Number.POSITIVE_INFINITY,
}: {
  readonly course: Course;
  readonly facts: readonly Fact[];
  readonly most?: number;
}) {
  const calendar = useCalendar();
  if (calendar === null) return null;
  const progress = gatherProgress(facts);
  const lines = acceptedAssignments(facts)
    .map(({ assignment }) => {
      const path = pathOf(assignment, course, progress);
      return { assignment, path, due: dueOn(calendar.today, assignment.by, path.isDone) };
    })
    .toSorted((one, other) => Number(one.path.isDone) - Number(other.path.isDone));
  const more = lines.length - most;
  return (
    <>
      <ul>
        {lines.slice(0, most).map(({ assignment, path, due }) => (
          <TodayLine
            key={assignment.id}
            to={acceptedAddress(assignment.id)}
            icon={ClipboardList}
            title={titleOf(assignment, path)}
            standing={`${dueInWords(due, assignment, calendar)}${assignment.from === '' ? '' : `. ${words.from(assignment.from)}`}`}
            tone={due.status === 'late' ? 'late' : isPressing(due) ? 'soon' : undefined}
            next={
              path.next === null ? null : words.next(path.next.lesson.mile, path.next.lesson.title)
            }
          />
        ))}
      </ul>
      {more > 0 ? (
        <p className={styles.more}>
          <Link to={assignedAddress}>{words.more(more)}</Link>
        </p>
      ) : null}
    </>
  );
}

/** On the map: so many have room before it begins. */
export function TodaysAssignments({
  course,
  facts,
}: {
  readonly course: Course;
  readonly facts: readonly Fact[];
}) {
  if (acceptedAssignments(facts).length === 0) return null;
  return (
    <section className={styles.section} aria-label={words.section}>
      <AssignmentLines course={course} facts={facts} most={3} />
    </section>
  );
}
