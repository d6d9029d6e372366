import styles from './grade-mark.module.css';
import type { Grade } from './prose.ts';
import { uiWords } from './ui-words.ts';
import { tongueHere } from './spoken.ts';

/**
 * A letter of the report card in its pencilled ring.
 *
 * @param size 36, 52 or 80 px at the usual text size
 */
export function GradeMark({
  grade,
  size = 'medium',
}: {
  readonly grade: Grade;
  readonly size?: 'small' | 'medium' | 'large';
}) {
  return (
    <span
      className={styles.mark}
      data-grade={grade}
      data-size={size}
      role="img"
      aria-label={uiWords.grade(grade)}
      {...tongueHere()}
    >
      <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">
        <path
          pathLength="1"
          d="M36 5C18 2 5 15 6 33c1 16 14 26 28 25 15-1 26-13 24-29C56 13 44 5 27 9"
        />
      </svg>
      <span aria-hidden="true">{grade}</span>
    </span>
  );
}
