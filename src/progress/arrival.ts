import type { LessonOutline } from '../course/lesson.ts';
import type { Progress } from './progress.ts';

/**
 * The lesson with which a stretch of road, a leg or the whole course, was completed: the one whose
 * first finish came last, in whatever order the learner took them. Null while a mile is left.
 */
export function completedWith(
  lessons: readonly LessonOutline[],
  progress: Progress,
): LessonOutline | null {
  // The map holds lessons in the order in which they were finished for the first time.
  const order = [...progress.finishes.keys()];
  const arrivals = lessons.map((lesson) => ({
    lesson,
    place: order.findIndex((id) => id === lesson.id || lesson.formerly.includes(id)),
  }));
  if (arrivals.some(({ place }) => place === -1)) return null;
  return arrivals.toSorted((one, other) => other.place - one.place)[0]?.lesson ?? null;
}
