import { rowRoad } from '../ui/road-paths.ts';
import { Road } from '../ui/road.tsx';
import styles from './waiting.module.css';
import { shellWords } from './shell-words.ts';

/** Nothing for the first 400 ms, then a short road and a sentence. */
export function Waiting() {
  return (
    <main id="main" className={styles.waiting}>
      <span className={styles.lane}>
        <Road paths={rowRoad('half', 26)} box="0 0 100 100" className={styles.road} />
      </span>
      <p className="meta" role="status">
        {shellWords.fetching}
      </p>
    </main>
  );
}
