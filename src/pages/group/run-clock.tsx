import { facing, leftAt } from '../../activities/role-play/clock.ts';
import type { Clock } from '../../activities/role-play/role-play.ts';
import { useTime } from '../../activities/role-play/use-time.tsx';
import { meetingWords as words } from './meeting-words.ts';
import styles from './run-clock.module.css';

/** What is left of an item. It never beeps and never moves on; it is heard at five and one minutes. */
export function RunClock({
  clock,
  minutes,
}: {
  readonly clock: Clock | null;
  readonly minutes: number;
}) {
  const time = useTime(clock);
  const left = clock === null ? minutes * 60_000 : leftAt(clock, time);
  const face = facing(left);
  const digits = (number: number) =>
    [...String(number).padStart(2, '0')].map((digit, place) => <b key={place}>{digit}</b>);
  return (
    <>
      <p
        className={`num ${styles.clock}`}
        role="timer"
        data-late={left <= 60_000 || undefined}
        aria-label={words.left(face.minutes, face.seconds)}
      >
        <span aria-hidden="true">
          {digits(face.minutes)}
          <i>:</i>
          {digits(face.seconds)}
        </span>
      </p>
      <span className="visually-hidden" role="status">
        {clock === null || clock.since === null ? '' : words.call(face.minutes * 60 + face.seconds)}
      </span>
    </>
  );
}
