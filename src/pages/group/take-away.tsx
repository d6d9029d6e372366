import { tongueOf } from '../../ui/spoken.ts';
import styles from './print.module.css';
import { printWords } from './print-words.ts';

/** What a meeting leaves to take away, on paper; nothing where it leaves nothing. */
export function TakeAway({ words }: { readonly words: string }) {
  return words === '' ? null : (
    <div className={styles.block}>
      <h3>{printWords.takeAway}</h3>
      <p {...tongueOf({})}>{words}</p>
    </div>
  );
}
