import { ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import { lessonAddress } from '../course/address.ts';
import type { ModuleOutline } from '../course/course.ts';
import { milesDone, minutesAhead, minutesLeft, nextStopIn } from '../progress/journey.ts';
import type { Progress } from '../progress/progress.ts';
import styles from './module-opener.module.css';
import { PageHeading } from './page-heading.tsx';
import { moduleTitle } from './page-title.ts';
import { Poster } from './poster.tsx';
import { walkedInWords } from './walked-in-words.ts';

/** The beginning of a leg: its picture, what it is about, how long it takes and the way in. */
export function ModuleOpener({
  module,
  progress,
}: {
  readonly module: ModuleOutline;
  readonly progress: Progress;
}) {
  const stop = nextStopIn(module, progress);
  return (
    <>
      {module.poster === null ? null : <Poster picture={module.poster} />}
      <p className="kicker">
        Leg {module.number} · {lengthInWords(module, progress)}
      </p>
      <PageHeading tabTitle={moduleTitle(module)} className={styles.title}>
        {module.title}
      </PageHeading>
      <p className={styles.summary}>{module.summary}</p>
      {stop === null ? (
        <p className={styles.walked}>{walkedInWords(module.lessons.length)}</p>
      ) : (
        <p className={styles.start}>
          <Link to={lessonAddress(stop.lesson.id)} className="btn btn-primary">
            {stop.status.status === 'begun' ? 'Go on with' : 'Start'} mile {stop.lesson.mile}
            <ArrowRight className="flip" size={20} strokeWidth={1.75} aria-hidden="true" />
          </Link>
          <span className="meta">
            {stop.lesson.title}, {minutesLeft(stop.lesson, stop.status)} min
            {stop.status.status === 'begun' ? ' left' : ''}
          </span>
        </p>
      )}
    </>
  );
}

/** "6 miles · 37 min", "2 of 6 miles · 25 of 37 min left" */
function lengthInWords(module: ModuleOutline, progress: Progress): string {
  const count = module.lessons.length;
  const miles = count === 1 ? 'mile' : 'miles';
  const done = milesDone(module, progress);
  const minutes = module.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const left = minutesAhead(module, progress);
  return [
    done === 0 ? `${count} ${miles}` : `${done} of ${count} ${miles}`,
    left === minutes || left === 0 ? `${minutes} min` : `${left} of ${minutes} min left`,
  ].join(' · ');
}
