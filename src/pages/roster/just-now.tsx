import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import type { Taken } from '../../assignments/take-receipts.ts';
import type { Course } from '../../course/course.ts';
import styles from './add-receipts.module.css';
import { noticeWords, refusalWords, rosterWords as say } from './roster-words.ts';
import { summaryOf } from './summary.ts';

/** More lines than this nobody reads; their number is told above them. */
const most = 60;

/** What came of each receipt. */
export function JustNow({
  taken,
  course,
  calendar,
}: {
  readonly taken: readonly Taken[];
  readonly course: Course;
  readonly calendar: Calendar;
}) {
  const added = taken.filter(({ status }) => status === 'taken').length;
  const there = taken.filter(({ status }) => status === 'already-here').length;
  const words = say.came(added, there, taken.length - added - there);
  return (
    <section aria-labelledby="just-now">
      <h2 id="just-now" className={styles.title}>
        {say.justNow}
      </h2>
      <p role="status" className={styles.came}>
        {taken.length === 0 ? say.nothingYet : words}
      </p>
      <ul className={styles.results}>
        {taken.slice(0, most).map((one, place) => (
          // The newest comes first: counted from the end each keeps its place.
          <li key={taken.length - place}>
            <Result one={one} course={course} calendar={calendar} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const icon = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;

function Result({
  one,
  course,
  calendar,
}: {
  readonly one: Taken;
  readonly course: Course;
  readonly calendar: Calendar;
}) {
  if (one.status === 'taken') {
    return (
      <>
        <Check {...icon} />
        <div>
          <b>
            <bdi>{one.receipt.name}</bdi>
          </b>
          {summaryOf(one.receipt, course, calendar).map((words) => (
            <p key={words} className="meta">
              {words}
            </p>
          ))}
          {one.wasSealed ? <p className="meta">{say.wasSealed}</p> : null}
          {one.notices.map((notice) => (
            <p key={notice} className="meta">
              {noticeWords[notice]}
            </p>
          ))}
        </div>
      </>
    );
  }
  if (one.status === 'already-here') {
    return (
      <>
        <Copy {...icon} />
        <div>
          <b>
            <bdi>{one.receipt.name}</bdi>
          </b>
          <p className="meta">{say.alreadyHere}</p>
        </div>
      </>
    );
  }
  const [what, todo] = refusalWords[one.status];
  return (
    <>
      <TriangleAlert {...icon} className={styles.warn} />
      <div>
        <b>{what}</b>
        <p className="meta">{todo}</p>
      </div>
    </>
  );
}
