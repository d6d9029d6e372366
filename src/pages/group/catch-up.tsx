import { Link } from 'react-router';
import { lessonAddress } from '../../course/address.ts';
import type { Course } from '../../course/course.ts';
import { statusOf, gatherProgress } from '../../progress/progress.ts';
import { useFacts } from '../../record/record-provider.tsx';
import { toPrepare, type PlannedMeeting } from '../../study-group/meetings.ts';
import { tongueOf } from '../../ui/spoken.ts';
import { groupWords } from './group-words.ts';
import styles from './group.module.css';

/** What a group has met about before somebody joined it, as far as that is still unread. */
export function CatchUp({
  missed,
  course,
}: {
  readonly missed: readonly PlannedMeeting[];
  readonly course: Course;
}) {
  const progress = gatherProgress(useFacts());
  const lessons = missed
    .flatMap(({ content }) => (content === null ? [] : toPrepare(content, course)))
    .filter((lesson) => statusOf(progress, lesson).status !== 'finished');
  if (lessons.length === 0) return null;
  return (
    <section className={styles.catchUp} aria-labelledby="catch-up">
      <h2 id="catch-up">{groupWords.catchUp}</h2>
      <p className="meta">{groupWords.catchUpMore}</p>
      <ul>
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            <Link to={lessonAddress(lesson.id)}>
              {groupWords.mile(lesson.mile)} <span {...tongueOf(lesson)}>{lesson.title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
