import { RescueLink } from './broken-page.tsx';
import styles from './broken-part.module.css';
import type { Fault } from './error-boundary.tsx';

/** In place of one activity: quiet, because the rest of the lesson works. */
export function BrokenActivity({ onRetry }: Fault) {
  return (
    <div className={styles.part}>
      <p>This part isn’t working just now. What you gave here is kept, and the rest works.</p>
      <button type="button" className="btn btn-line" onClick={onRetry}>
        Try this part again
      </button>
    </div>
  );
}

/** In place of a lesson's text. */
export function BrokenLesson({ onRetry }: Fault) {
  return (
    <div className={styles.part}>
      <h1>This mile isn’t showing.</h1>
      <p>What you did in it is kept, and the other miles work.</p>
      <button type="button" className="btn btn-line" onClick={onRetry}>
        Try this mile again
      </button>
      <RescueLink className="btn btn-text" />
    </div>
  );
}
