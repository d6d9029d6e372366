import type { Words as Run } from '../ui/prose.ts';
import { Words } from '../ui/words.tsx';
import styles from './question.module.css';

/**
 * What an activity asks: a heading inside its part of the lesson.
 *
 * @param quiet where something else on the sheet is to be read first
 */
export function Question({
  id,
  words,
  quiet = false,
}: {
  readonly id?: string;
  readonly words: Run;
  readonly quiet?: boolean;
}) {
  return (
    <h3 className={styles.question} id={id} data-quiet={quiet || undefined}>
      <Words words={words} />
    </h3>
  );
}
