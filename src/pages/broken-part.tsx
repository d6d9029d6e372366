import { RescueLink } from './broken-page.tsx';
import styles from './broken-part.module.css';
import type { Fault } from './error-boundary.tsx';
import { shellWords } from './shell-words.ts';
import { tongueHere } from '../ui/spoken.ts';

/** In place of one activity: quiet, because the rest of the lesson works. */
export function BrokenActivity({ onRetry }: Fault) {
  return (
    <div className={styles.part} {...tongueHere()}>
      <p>{shellWords.brokenPart}</p>
      <button type="button" className="btn btn-line" onClick={onRetry}>
        {shellWords.tryPart}
      </button>
    </div>
  );
}

/** In place of a lesson's text. */
export function BrokenLesson({ onRetry }: Fault) {
  return (
    <div className={styles.part}>
      <h1>{shellWords.brokenMile}</h1>
      <p>{shellWords.restWorks}</p>
      <button type="button" className="btn btn-line" onClick={onRetry}>
        {shellWords.tryMile}
      </button>
      <RescueLink className="btn btn-text" />
    </div>
  );
}
