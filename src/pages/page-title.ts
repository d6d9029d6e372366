import type { ModuleOutline } from '../course/course.ts';
import type { LessonOutline } from '../course/lesson.ts';

const product = 'Extra Mile';

export const glossaryTitle = `Glossary — ${product}`;
export const searchTitle = `Search — ${product}`;
export const deviceTitle = `This device — ${product}`;
export const reviewTitle = `Review — ${product}`;
export const journalTitle = `My journal — ${product}`;
export const progressTitle = `Progress — ${product}`;

/** @param stretch the title of a leg or of the whole road */
export function certificateTitle(stretch: string): string {
  return `Certificate: ${stretch} — ${product}`;
}

export function moduleTitle(module: ModuleOutline): string {
  return `${module.title} — ${product}`;
}

/** The browser's tab shows the start of a title only: the lesson's own words come first. */
export function lessonTitle(lesson: LessonOutline): string {
  return `${lesson.title} — ${product}`;
}
