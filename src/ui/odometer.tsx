import styles from './odometer.module.css';
import { uiWords } from './ui-words.ts';

/**
 * Miles travelled, one tile a digit; the marigold tile is tenths of the open mile.
 *
 * @param miles finished lessons plus the part of the open one, for example 9.4
 * @param of miles in the course; decides how many tiles there are
 */
export function Odometer({ miles, of }: { readonly miles: number; readonly of: number }) {
  const tenths = Math.floor(miles * 10 + 1e-6);
  const whole = String(Math.floor(tenths / 10)).padStart(Math.max(2, String(of).length), '0');
  return (
    <span
      className={`num ${styles.odometer}`}
      role="img"
      aria-label={uiWords.travelled(tenths / 10)}
    >
      {[...whole].map((digit, place) => (
        <b key={place}>{digit}</b>
      ))}
      <b className={styles.tenths}>{tenths % 10}</b>
    </span>
  );
}
