import type { Course } from '../course/course.ts';
import type { LessonOutline } from '../course/lesson.ts';
import { isBookmarked } from './progress.ts';
import type { Progress } from './progress.ts';

/** The lessons with a bookmark, in the order of the road. */
export function bookmarks(course: Course, progress: Progress): readonly LessonOutline[] {
  return course.modules
    .flatMap((module) => module.lessons)
    .filter((lesson) => isBookmarked(progress, lesson));
}
