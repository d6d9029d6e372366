import type { Course } from '../../course/course.ts';
import { milesTravelled } from '../../progress/journey.ts';
import { statusOf, type Progress } from '../../progress/progress.ts';
import type { Fact } from '../../record/fact.ts';
import { Odometer } from '../../ui/odometer.tsx';
import { progressWords as words } from './progress-words.ts';
import styles from './progress.module.css';

/** How far the learner has come, and in which time. */
export function RoadTravelled({
  course,
  facts,
  progress,
}: {
  readonly course: Course;
  readonly facts: readonly Fact[];
  readonly progress: Progress;
}) {
  const lessons = course.modules.flatMap((module) => module.lessons);
  const minutes = lessons.reduce((sum, lesson) => {
    const status = statusOf(progress, lesson);
    const share = status.status === 'begun' ? status.share : status.status === 'finished' ? 1 : 0;
    return sum + lesson.minutes * share;
  }, 0);
  const days = new Set(facts.flatMap((fact) => (fact.kind === 'filed' ? [] : [fact.on]))).size;
  return (
    <div>
      <p className={styles.distance}>
        <Odometer miles={milesTravelled(course, progress)} of={lessons.length} />
        <span>{words.ofMiles(lessons.length)}</span>
      </p>
      <p className={styles.time}>
        {minutes === 0 ? words.notBegun : words.minutes(Math.max(1, Math.round(minutes)), days)}
      </p>
    </div>
  );
}
