import { Link } from 'react-router';
import { dayAndDistance, daysBetween } from '../../activities/calendar/day-in-words.ts';
import { mapAddress } from '../../course/address.ts';
import { Landmark } from '../../ui/landmark.tsx';
import { IntoCalendar } from './into-calendar.tsx';
import { reviewWords as words } from './review-words.ts';
import styles from './review-rest.module.css';
import type { ReviewToday } from './use-review.tsx';

/** What stands there while no card is asked: none are due, all are done, or the learner stopped. */
export function ReviewRest({
  review,
  stopped,
  onGoOn,
}: {
  readonly review: ReviewToday;
  readonly stopped: boolean;
  readonly onGoOn: () => void;
}) {
  const { due, given, next, calendar } = review;
  const waits = stopped && due.length > 0;
  return (
    <div className={styles.rest}>
      <Landmark name="bridge" className={styles.landmark} />
      <p className={styles.said} role="status">
        {waits
          ? words.stopped
          : next === null
            ? words.noneYet
            : given.length > 0
              ? words.done
              : words.nothing}
      </p>
      <p className={styles.why}>
        {waits
          ? words.stoppedWhy(due.length)
          : next === null
            ? words.noneYetWhy
            : words.comeRound(
                dayAndDistance(next, calendar),
                daysBetween(calendar.today, next) < 2,
              )}
      </p>
      <p className={styles.ways}>
        {waits ? (
          <button type="button" className="btn btn-line" onClick={onGoOn}>
            {words.goOn}
          </button>
        ) : null}
        <Link to={mapAddress} className="btn btn-line">
          {words.toTheMap}
        </Link>
      </p>
      <IntoCalendar review={review} />
    </div>
  );
}
