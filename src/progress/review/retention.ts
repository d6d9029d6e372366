import type { CardId } from '../../course/card.ts';
import type { Day } from '../../record/fact.ts';
import type { Review } from './reviews.ts';

/** How many cards came back in some days, and how many of them were still there. */
export type Retention = { readonly asked: number; readonly recalled: number };

/**
 * What was recalled since a day. A card counts by its first grade on a day: asked again a minute
 * later it proves nothing.
 */
export function retentionSince(reviews: readonly Review[], since: Day): Retention {
  const first = new Map<string, Review>();
  for (const review of reviews) {
    const key = `${review.on} ${review.card satisfies CardId}`;
    if (review.on >= since && !first.has(key)) first.set(key, review);
  }
  const asked = [...first.values()];
  return {
    asked: asked.length,
    recalled: asked.filter(({ grade }) => grade !== 'not-yet').length,
  };
}
