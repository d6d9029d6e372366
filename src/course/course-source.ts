import type { Course, LessonPage } from './course.ts';
import type { LessonId } from './lesson.ts';

/**
 * Where pages get the course from. What is at hand is given at once, so that a prerendered page
 * hydrates without waiting; what has to be fetched is promised.
 */
export type CourseSource = {
  course(): Course | Promise<Course>;
  /** Null when the course has no such lesson. */
  lesson(id: LessonId): LessonPage | null | Promise<LessonPage | null>;
};

/** A part of the course could not be had: it is not on the device and there is no way to the host. */
export class NotOnDevice extends Error {
  override name = 'NotOnDevice';
}
