import { useId } from 'react';
import type { Words as Run } from '../../ui/prose.ts';
import { tongueHere, type Tongue } from '../../ui/spoken.ts';
import { Words } from '../../ui/words.tsx';
import { marks } from './rate-words.ts';
import type { Mark } from './rate.ts';
import styles from './statement-row.module.css';

/**
 * One statement and its five marks: native radios in a row.
 *
 * @param waiting what was answered earlier is still being fetched: a mark given now would replace it
 */
export function StatementRow({
  text,
  tongue,
  mark,
  waiting,
  onChoose,
}: {
  readonly text: Run;
  /** The language of the text, where nothing around it says so. */
  readonly tongue?: Tongue;
  readonly mark: Mark | null;
  readonly waiting: boolean;
  readonly onChoose: (mark: Mark) => void;
}) {
  const group = useId();
  return (
    <fieldset className={styles.statement} disabled={waiting}>
      <legend {...tongue}>
        <Words words={text} />
      </legend>
      <div className={styles.row} {...tongueHere()}>
        {marks.map((each) => (
          <label key={each.mark} data-chosen={each.mark === mark || undefined}>
            <input
              type="radio"
              name={group}
              checked={each.mark === mark}
              aria-label={`${each.mark}, ${each.meaning}`}
              onChange={() => onChoose(each.mark)}
            />
            <b>{each.mark}</b>
            <span>{each.meaning}</span>
          </label>
        ))}
      </div>
      {/* Where the marks have no room for their words, the ends at least say which way it goes. */}
      <p className={styles.ends} aria-hidden="true" {...tongueHere()}>
        <span>{marks[0]?.meaning}</span>
        <span>{marks.at(-1)?.meaning}</span>
      </p>
    </fieldset>
  );
}
