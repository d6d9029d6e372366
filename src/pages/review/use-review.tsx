import { useMemo } from 'react';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { useCalendar } from '../../activities/calendar/use-calendar.tsx';
import type { Course } from '../../course/course.ts';
import { dueCards, nextReviewDay } from '../../progress/review/due-cards.ts';
import { memories, type Memory } from '../../progress/review/memory.ts';
import { metCards } from '../../progress/review/met-cards.ts';
import { reviewsIn, type Review } from '../../progress/review/reviews.ts';
import type { Day, Fact } from '../../record/fact.ts';

/** How it stands with review today. */
export type ReviewToday = {
  readonly calendar: Calendar;
  readonly due: readonly Memory[];
  readonly reviews: readonly Review[];
  /** Those of today. */
  readonly given: readonly Review[];
  readonly next: Day | null;
};

/** Review as the facts and the day have it; null while HTML is made. */
export function useReview(course: Course, facts: readonly Fact[]): ReviewToday | null {
  const calendar = useCalendar();
  return useMemo(() => {
    if (calendar === null) return null;
    const { today } = calendar;
    const { reviews } = reviewsIn(facts);
    const known = memories(metCards(course, facts), reviews);
    return {
      calendar,
      due: dueCards(known, reviews, today),
      reviews,
      given: reviews.filter(({ on }) => on === today),
      next: nextReviewDay(known, reviews, today),
    };
    // The calendar is made anew at each look; its day is what counts.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [course, facts, calendar?.today]);
}
