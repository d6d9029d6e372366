import styles from './plate.module.css';

/** Where a mile lies for this learner. */
export type MileState = 'travelled' | 'here' | 'ahead';

/** A mile plate. It only shows the number; the row or link around it says the state in words. */
export function Plate({
  mile,
  state,
  small = false,
}: {
  readonly mile: number;
  readonly state: MileState;
  readonly small?: boolean;
}) {
  const size = small ? ` ${styles.small}` : '';
  return (
    <span className={`num ${styles.plate} ${styles[state]}${size}`} aria-hidden="true">
      {mile}
    </span>
  );
}
