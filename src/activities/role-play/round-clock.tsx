import { useEffect, useRef } from 'react';
import { facing, leftAt } from './clock.ts';
import { rolePlayTable as table } from './role-play-table.ts';
import { callInWords, clockInWords, leftInWords } from './role-play-words.ts';
import type { Clock } from './role-play.ts';
import styles from './round-clock.module.css';
import { useTime } from './use-time.tsx';
import { tongueHere } from '../../ui/spoken.ts';

/**
 * Counts a round down. It never beeps and never ends the round by itself; it is heard with a minute
 * to go and at the end.
 *
 * @param clock null before the round has been started
 */
export function RoundClock({
  minutes,
  clock,
  onStart,
  onPause,
}: {
  readonly minutes: number;
  readonly clock: Clock | null;
  /** The clock is to run, for the first time or again. */
  readonly onStart: () => void;
  readonly onPause: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const waited = useRef(false);
  const time = useTime(clock);
  const left = clock === null ? minutes * 60_000 : leftAt(clock, time);
  const standing = clock?.since === null;
  const over = left === 0;
  const face = facing(left);
  const press = clock === null || standing ? onStart : onPause;

  // A card that lay open above is gone as the round starts, and everything has moved up by its height.
  useEffect(() => {
    if (clock === null) waited.current = true;
    else if (waited.current) box.current?.scrollIntoView({ block: 'nearest' });
  }, [clock]);

  return (
    <div className={styles.clock} ref={box} {...tongueHere()}>
      <div>
        <p className={styles.face} role="timer" data-late={left <= 60_000 || undefined}>
          <span className="visually-hidden">{leftInWords(left)}</span>
          <span aria-hidden="true">
            {[...String(face.minutes)].map((digit, place) => (
              <b key={place}>{digit}</b>
            ))}
            <i>:</i>
            {[...String(face.seconds).padStart(2, '0')].map((digit, place) => (
              <b key={place}>{digit}</b>
            ))}
          </span>
        </p>
        <p className={`meta num ${styles.standing}`}>{clockInWords(clock, left, minutes)}</p>
      </div>
      <button
        className={clock === null ? 'btn btn-primary' : 'btn btn-line'}
        type="button"
        aria-disabled={over ? true : undefined}
        onClick={() => {
          if (!over) press();
        }}
      >
        {clock === null ? table.start : standing ? table.goOn : table.pause}
      </button>
      <p className="visually-hidden" role="status">
        {clock === null ? '' : callInWords(left, minutes)}
      </p>
    </div>
  );
}
