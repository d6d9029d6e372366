import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import type { Course, LessonPage } from './course.ts';
import type { CourseSource } from './course-source.ts';
import type { Glossary } from './glossary.ts';
import type { LessonId } from './lesson.ts';

const CourseContext = createContext<CourseSource | null>(null);

/** Gives the pages below it the course they show. */
export function CourseProvider({
  source,
  children,
}: {
  readonly source: CourseSource;
  readonly children: ReactNode;
}) {
  return <CourseContext value={source}>{children}</CourseContext>;
}

/** Where the course comes from, for fetching ahead. */
export function useCourseSource(): CourseSource {
  const source = use(CourseContext);
  if (source === null) throw new Error('A page of the course stands outside its provider.');
  return source;
}

/** The whole course without its text; suspends while it is fetched. */
export function useCourse(): Course {
  return use(useCourseSource().course());
}

/** A lesson's page, or null when the course has no such lesson; suspends while it is fetched. */
export function useLessonPage(id: LessonId): LessonPage | null {
  return use(useCourseSource().lesson(id));
}

/** The terms of the course; suspends while they are fetched. */
export function useGlossary(): Glossary {
  return use(useCourseSource().glossary());
}
