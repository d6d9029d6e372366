import type { Day } from '../../record/fact.ts';
import { dayAfter } from './day-number.ts';
import { retentionSince, type Retention } from './retention.ts';
import type { Review } from './reviews.ts';

/** A week of review, named by its first day. */
export type RetentionWeek = Retention & { readonly from: Day };

/** The last weeks, each of seven days, the last one ending today; the earliest first. */
export function retentionWeeks(
  reviews: readonly Review[],
  today: Day,
  weeks: number,
): readonly RetentionWeek[] {
  return Array.from({ length: weeks }, (_, place) => {
    const from = dayAfter(today, -7 * (weeks - place) + 1);
    const to = dayAfter(from, 7);
    return {
      from,
      ...retentionSince(
        reviews.filter(({ on }) => on < to),
        from,
      ),
    };
  });
}
