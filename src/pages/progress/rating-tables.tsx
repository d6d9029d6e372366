import { Dumbbell, DumbbellKey } from '../../activities/rate/dumbbell.tsx';
import { changes } from '../../activities/rate/ratings.ts';
import type { RateAnswer } from '../../activities/rate/rate.ts';
import type { ActivityId } from '../../activities/activity-id.ts';
import type { Course } from '../../course/course.ts';
import { activitiesOf } from '../../course/lesson.ts';
import type { Progress } from '../../progress/progress.ts';
import { ForeignPart } from '../../ui/foreign-part.tsx';
import { tongueOf } from '../../ui/spoken.ts';
import { Words } from '../../ui/words.tsx';
import type { Asked } from '../journal/use-lessons.tsx';
import { Part } from './part.tsx';
import { progressWords as words } from './progress-words.ts';
import styles from './progress.module.css';

/** The ratings before and after each leg: drawn over each other, and in figures beside it. */
export function RatingTables({
  course,
  progress,
  asked,
}: {
  readonly course: Course;
  readonly progress: Progress;
  readonly asked: Asked;
}) {
  const compared = course.modules.flatMap((module) => {
    const rates = module.lessons
      .flatMap(({ id }) => asked.lessons.get(id) ?? [])
      .flatMap((lesson) => activitiesOf(lesson).map((activity) => ({ lesson, activity })));
    return rates.flatMap(({ lesson, activity: rate }) => {
      if (rate.kind !== 'rate' || rate.after === null) return [];
      const all = changes(rate, ratingOf(progress, rate.id), ratingOf(progress, rate.after));
      return all.some(({ before }) => before !== null) ? [{ module, lesson, rate, all }] : [];
    });
  });
  return (
    <Part id="ratings" title={words.ratings}>
      {compared.length === 0 ? (
        <p className="meta">{words.ratingsNone}</p>
      ) : (
        <>
          <p className="meta">{words.ratingsWhy}</p>
          <DumbbellKey />
        </>
      )}
      {compared.map(({ module, lesson, rate, all }) => (
        <table key={rate.id} className={`${styles.table} ${styles.ratings}`}>
          <caption>
            <ForeignPart
              sentence={words.legTitle(module.number, module.title)}
              part={module.title}
              tongue={tongueOf(module)}
            />
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.statement}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.now}</th>
              <td aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {all.map(({ statement, before, now }) => (
              <tr key={statement.id}>
                <th scope="row" {...tongueOf(lesson)}>
                  <Words words={statement.text} />
                </th>
                <td data-label={words.before} className="num">
                  {before ?? words.notRated}
                </td>
                <td data-label={words.now} className="num">
                  {now}
                </td>
                <td aria-hidden="true" className={styles.drawn}>
                  <Dumbbell before={before} now={now} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </Part>
  );
}

function ratingOf(progress: Progress, activity: ActivityId | null): RateAnswer | null {
  const answer = activity === null ? undefined : progress.answers.get(activity);
  return answer?.kind === 'rate' ? answer : null;
}
