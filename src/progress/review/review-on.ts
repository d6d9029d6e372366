import type { Course } from '../../course/course.ts';
import type { Day, Fact } from '../../record/fact.ts';
import { dueCards, nextReviewDay } from './due-cards.ts';
import { memories, type Memory } from './memory.ts';
import { metCards } from './met-cards.ts';
import { reviewsIn, type Review } from './reviews.ts';

/** How it stands with review on a day. */
export type ReviewOn = {
  /** What is asked today, in its order. */
  readonly due: readonly Memory[];
  readonly reviews: readonly Review[];
  /** Those of the day. */
  readonly given: readonly Review[];
  /** The next day on which cards come back; null before any lesson is finished. */
  readonly next: Day | null;
  /** All that is remembered. */
  readonly known: readonly Memory[];
};

/** @param facts in their order, the earliest first */
export function reviewOn(course: Course, facts: readonly Fact[], today: Day): ReviewOn {
  const { reviews } = reviewsIn(facts);
  const known = memories(metCards(course, facts), reviews);
  return {
    due: dueCards(known, reviews, today),
    reviews,
    given: reviews.filter(({ on }) => on === today),
    next: nextReviewDay(known, reviews, today),
    known,
  };
}
