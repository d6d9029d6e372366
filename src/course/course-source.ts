import type { Course, LessonPage } from './course.ts';
import type { Glossary } from './glossary.ts';
import type { LessonId } from './lesson.ts';

/**
 * Where pages get the course from. Asked twice, it gives the same promise; one of something at hand
 * can be read at once (`ui/readable.ts`), so that a prerendered page hydrates without waiting.
 */
export type CourseSource = {
  course(): Promise<Course>;
  /** Null when the course has no such lesson. */
  lesson(id: LessonId): Promise<LessonPage | null>;
  /** Empty when the course has no glossary. */
  glossary(): Promise<Glossary>;
};

/** A part of the course could not be had: it is not on the device and there is no way to the host. */
export class NotOnDevice extends Error {
  override name = 'NotOnDevice';
}
