import { Words } from '../../ui/words.tsx';
import { Dumbbell, DumbbellKey } from './dumbbell.tsx';
import { changeInWords, closingInWords } from './rate-words.ts';
import type { Change } from './ratings.ts';
import styles from './then-and-now.module.css';
import { rateTable } from './rate-table.ts';
import { tongueHere } from '../../ui/spoken.ts';

/** The earlier marks and the later drawn over each other, each change in words beside it. */
export function ThenAndNow({ all }: { readonly all: readonly Change[] }) {
  const compared = all.some(({ before }) => before !== null);
  return (
    <div className={styles.comparison}>
      <div className={styles.head} {...tongueHere()}>
        <h4>{compared ? rateTable.thenAndNow : rateTable.onlyNow}</h4>
        {compared ? <DumbbellKey /> : null}
      </div>
      <ul className={styles.list}>
        {all.map((change) => (
          <li key={change.statement.id}>
            <p>
              <Words words={change.statement.text} />
            </p>
            <div className={styles.change}>
              <Dumbbell before={change.before} now={change.now} />
              <p className="num" {...tongueHere()}>
                {changeInWords(change)}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p {...tongueHere()}>{closingInWords(all)}</p>
    </div>
  );
}
