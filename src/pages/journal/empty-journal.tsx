import { Link } from 'react-router';
import { lessonAddress, mapAddress } from '../../course/address.ts';
import type { Course } from '../../course/course.ts';
import styles from './journal.module.css';
import { journalWords as words } from './journal-words.ts';

/** What stands there before anything is written. */
export function EmptyJournal({ course }: { readonly course: Course }) {
  const first = course.modules.flatMap(({ lessons }) => lessons)[0];
  return (
    <div className={styles.empty}>
      <p className={styles.said}>{words.empty}</p>
      <p>{words.emptyWhy}</p>
      <p>
        <Link
          to={first === undefined ? mapAddress : lessonAddress(first.id)}
          className="btn btn-line"
        >
          {words.goToMileOne}
        </Link>
      </p>
    </div>
  );
}
