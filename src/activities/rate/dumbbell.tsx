import styles from './dumbbell.module.css';
import { rateTable } from './rate-table.ts';

/**
 * Two marks on the way from 1 to 5: a ring for the earlier, a disc for the later, a bar from one to
 * the other. The words beside it say the same, so it is not read out.
 */
export function Dumbbell({
  before,
  now,
}: {
  readonly before: number | null;
  readonly now: number;
}) {
  return (
    <svg
      className={`flip ${styles.dumbbell}`}
      viewBox="9 0 182 24"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.track} d="M20 12H180" />
      <path className={styles.ticks} d="M20 7v10M60 7v10M100 7v10M140 7v10M180 7v10" />
      {before === null || before === now ? null : (
        <path className={styles.way} d={`M${place(before)} 12H${place(now)}`} />
      )}
      {before === null ? null : (
        <circle className={styles.before} cx={place(before)} cy="12" r="9" />
      )}
      <circle className={styles.now} cx={place(now)} cy="12" r={before === now ? 5 : 8} />
    </svg>
  );
}

/** What ring and disc stand for. */
export function DumbbellKey() {
  return (
    <p className={`meta-3 ${styles.key}`} aria-hidden="true">
      <svg viewBox="0 0 24 24" focusable="false">
        <circle className={styles.before} cx="12" cy="12" r="9" />
      </svg>
      {rateTable.earlier}
      <svg viewBox="0 0 24 24" focusable="false">
        <circle className={styles.now} cx="12" cy="12" r="8" />
      </svg>
      {rateTable.now}
    </p>
  );
}

const place = (mark: number) => 40 * mark - 20;
