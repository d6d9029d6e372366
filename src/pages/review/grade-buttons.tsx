import { daysBetween } from '../../activities/calendar/day-in-words.ts';
import { comesBack } from '../../progress/review/due-cards.ts';
import type { Memory } from '../../progress/review/memory.ts';
import { grades } from '../../progress/review/reviews.ts';
import { reviewWords as words } from './review-words.ts';
import styles from './review.module.css';
import type { ReviewToday } from './use-review.tsx';

/** How well the learner had it: four grades, each with when the card would come back. */
export function GradeButtons({
  memory,
  review: { reviews, calendar },
  onGrade,
}: {
  readonly memory: Memory;
  readonly review: ReviewToday;
  readonly onGrade: (index: number) => void;
}) {
  return (
    <fieldset>
      <legend className={`meta ${styles.asks}`}>{words.howWell}</legend>
      <div className={styles.four}>
        {grades.map((grade, index) => {
          const back = comesBack(memory, grade, reviews, calendar.today);
          return (
            <button key={grade} type="button" onClick={() => onGrade(index)}>
              {words.gradeNames[grade]}
              <span className="visually-hidden">, </span>
              <span>{words.inDays(daysBetween(calendar.today, back), calendar.language)}</span>
              <kbd aria-hidden="true">{index + 1}</kbd>
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
