import ChevronRight from 'lucide-react/icons/chevron-right';
import { Link } from 'react-router';
import { lessonAddress } from '../course/address.ts';
import type { Course } from '../course/course.ts';
import { bookmarks } from '../progress/bookmarks.ts';
import { minutesLeft } from '../progress/journey.ts';
import { statusOf } from '../progress/progress.ts';
import type { Progress } from '../progress/progress.ts';
import { Plate } from '../ui/plate.tsx';
import styles from './bookmark-list.module.css';
import { tongueOf } from '../ui/spoken.ts';
import { mapWords } from './map-words.ts';

/** The miles with a bookmark, in the order of the road; nothing while there are none. */
export function BookmarkList({
  course,
  progress,
}: {
  readonly course: Course;
  readonly progress: Progress;
}) {
  const kept = bookmarks(course, progress);
  if (kept.length === 0) return null;
  return (
    <section className={styles.bookmarks} aria-labelledby="bookmarks">
      <h2 id="bookmarks" className={styles.title}>
        {mapWords.bookmarks}
      </h2>
      <ul>
        {kept.map((lesson) => {
          const status = statusOf(progress, lesson);
          const done = status.status === 'finished';
          const left = minutesLeft(lesson, status);
          return (
            <li key={lesson.id}>
              <Link to={lessonAddress(lesson.id)} className={styles.line}>
                <Plate mile={lesson.mile} state={done ? 'travelled' : 'ahead'} small />
                <span className={styles.words}>
                  <span className="visually-hidden">{mapWords.mile(lesson.mile)}: </span>
                  <b {...tongueOf(lesson)}>{lesson.title}</b>
                  <span className="visually-hidden">, </span>
                  <span className="meta-3">
                    {done ? mapWords.mileDone : mapWords.mileLeft(left, status.status === 'begun')}
                  </span>
                </span>
                <ChevronRight className="flip" size={20} strokeWidth={1.75} aria-hidden="true" />
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
