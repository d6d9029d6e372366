import { use, useMemo } from 'react';
import { useCalendar } from '../../activities/calendar/use-calendar.tsx';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { useCourse } from '../../course/course-provider.tsx';
import type { Course } from '../../course/course.ts';
import { fetchSyllabuses } from '../../course/fetch-syllabus.ts';
import type { Syllabus } from '../../course/syllabus.ts';
import { useFacts, useHealth } from '../../record/record-provider.tsx';
import { plansIn } from '../../study-group/plan-papers.ts';

/** The course and every syllabus of it; suspends while they are fetched. */
export function useSyllabuses(): {
  readonly course: Course;
  readonly syllabuses: readonly Syllabus[];
} {
  const course = useCourse();
  return { course, syllabuses: use(fetchSyllabuses(import.meta.env.BASE_URL, course)) };
}

/** The plans on this device. */
export function usePlans() {
  const facts = useFacts();
  return useMemo(() => plansIn(facts), [facts]);
}

/** The day it is; null until the record has been read, and while HTML is made. */
export function useOpenedCalendar(): Calendar | null {
  const calendar = useCalendar();
  return useHealth().status === 'opening' ? null : calendar;
}
