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
import { mapWords } from './map-words.ts';
import { tongueOf } from '../ui/spoken.ts';
import { lessonWords } from './lesson-words.ts';

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
      {module.poster === null ? null : <Poster picture={module.poster} tongue={tongueOf(module)} />}
      <p className="kicker">{mapWords.legLength(module.number, lengthInWords(module, progress))}</p>
      <PageHeading tabTitle={moduleTitle(module)} className={styles.title}>
        <span {...tongueOf(module)}>{module.title}</span>
      </PageHeading>
      <p className={styles.summary} {...tongueOf(module)}>
        {module.summary}
      </p>
      {stop === null ? (
        <p className={styles.walked}>{lessonWords.walked(module.lessons.length)}</p>
      ) : (
        <p className={styles.start}>
          <Link to={lessonAddress(stop.lesson.id)} className="btn btn-primary">
            {mapWords.startMile(stop.lesson.mile, stop.status.status === 'begun')}
            <ArrowRight className="flip" size={20} strokeWidth={1.75} aria-hidden="true" />
          </Link>
          <span className="meta" {...tongueOf(stop.lesson)}>
            {`${stop.lesson.title}, ${mapWords.mileLeft(minutesLeft(stop.lesson, stop.status), stop.status.status === 'begun')}`}
          </span>
        </p>
      )}
    </>
  );
}

/** "6 miles · 37 min", "2 of 6 miles · 25 of 37 min left" */
function lengthInWords(module: ModuleOutline, progress: Progress): string {
  const count = module.lessons.length;
  const done = milesDone(module, progress);
  const minutes = module.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const left = minutesAhead(module, progress);
  return [
    mapWords.milesInLeg(count, done),
    mapWords.minutesInLeg(minutes, left === minutes || left === 0 ? null : left),
  ].join(' · ');
}
