import type { SharedWords } from '../../assignments/receipt.ts';
import type { LessonOutline } from '../../course/lesson.ts';
import fields from '../device/fields.module.css';
import { receiptWords as say, wordsOf } from './receipt-words.ts';
import styles from './send-receipt.module.css';

/** What the learner wrote, each with a box; none is ticked by itself. */
export function OwnWordsField({
  written,
  ticked,
  lessons,
  onTick,
}: {
  readonly written: readonly SharedWords[];
  readonly ticked: ReadonlySet<string>;
  readonly lessons: readonly LessonOutline[];
  readonly onTick: (words: SharedWords, isTicked: boolean) => void;
}) {
  if (written.length === 0) return null;
  return (
    <details className={styles.own}>
      <summary>{say.yourWords}</summary>
      <fieldset>
        <legend className="meta">{say.yourWordsHint}</legend>
        {written.map((words) => (
          <label key={wordsKey(words)} className={`${fields.check} ${styles.tick}`}>
            <input
              type="checkbox"
              checked={ticked.has(wordsKey(words))}
              onChange={({ target }) => onTick(words, target.checked)}
            />
            <span className="meta-3">
              {say[words.kind](lessons.find(({ id }) => id === words.lesson)?.mile ?? null)}
            </span>
            <span className={styles.excerpt}>{wordsOf(words)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** The same for the same words. Words that were changed since are to be ticked anew. */
export function wordsKey(words: SharedWords): string {
  return JSON.stringify(words);
}
