import { useMemo } from 'react';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { useCalendar } from '../../activities/calendar/use-calendar.tsx';
import type { Course } from '../../course/course.ts';
import { reviewOn, type ReviewOn } from '../../progress/review/review-on.ts';
import type { Fact } from '../../record/fact.ts';

/** How it stands with review today. */
export type ReviewToday = ReviewOn & { readonly calendar: Calendar };

/** Review as the facts and the day have it; null while HTML is made. */
export function useReview(course: Course, facts: readonly Fact[]): ReviewToday | null {
  const calendar = useCalendar();
  return useMemo(
    () => calendar && { calendar, ...reviewOn(course, facts, calendar.today) },
    // The calendar is made anew at each look; its day is what counts.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [course, facts, calendar?.today],
  );
}
