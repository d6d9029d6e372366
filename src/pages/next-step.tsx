import { memo } from 'react';
import { ArrowDown, ArrowRight } from 'lucide-react';
import { Link } from 'react-router';
import { lessonAddress, moduleAddress } from '../course/address.ts';
import type { LessonPage } from '../course/course.ts';
import type { Progress } from '../progress/progress.ts';
import styles from './next-step.module.css';
import { wayOn } from './way-on.ts';
import { lessonWords } from './lesson-words.ts';

/** The bar under the thumb on a phone: the way home, and the next step at the end. */
export const NextStep = memo(function NextStep({
  page,
  progress,
}: {
  readonly page: LessonPage;
  readonly progress: Progress;
}) {
  const way = wayOn(page, progress);
  return (
    <div className={styles.bar}>
      <div data-aids="thumb" />
      <nav aria-label={lessonWords.nextStep}>
        {way.kind === 'activity' ? (
          <a href={`#${way.first.id}`} className="btn btn-primary">
            {lessonWords.yourTurn}
            <ArrowDown size={20} strokeWidth={1.75} aria-hidden="true" />
          </a>
        ) : null}
        {way.kind === 'finish' ? (
          <a href="#lesson-end" className="btn btn-primary">
            {lessonWords.toTheEnd}
            <ArrowDown size={20} strokeWidth={1.75} aria-hidden="true" />
          </a>
        ) : null}
        {way.kind === 'next-mile' ? (
          <Link to={lessonAddress(way.next.id)} className="btn btn-primary">
            {lessonWords.mile(way.next.mile)}
            <ArrowRight className="flip" size={20} strokeWidth={1.75} aria-hidden="true" />
          </Link>
        ) : null}
        {way.kind === 'milestone' ? (
          <Link to={moduleAddress(page.module.id)} className="btn btn-primary">
            {lessonWords.theMilestone}
            <ArrowRight className="flip" size={20} strokeWidth={1.75} aria-hidden="true" />
          </Link>
        ) : null}
      </nav>
    </div>
  );
});
