import type { Course } from '../course/course.ts';
import type { LessonOutline } from '../course/lesson.ts';
import type { Assignment } from './assignment.ts';
import { findItem } from './item-names.ts';

/** The lessons that an assignment asks for, in its order, each once; those that this copy has. */
export function askedLessons(
  { items }: Pick<Assignment, 'items'>,
  course: Course,
): readonly LessonOutline[] {
  const asked = items.flatMap((item) => {
    const found = findItem(course, item);
    if (found.status === 'module') return found.module.lessons;
    return found.status === 'lesson' ? found.lesson : [];
  });
  return [...new Set(asked)];
}
