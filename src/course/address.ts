import type { TermId } from './glossary.ts';
import type { LessonId, ModuleId } from './lesson.ts';

/** Addresses inside the site, without the base path. */
export const mapAddress = '/';

export function moduleAddress(module: ModuleId): string {
  return `/learn/${module}`;
}

export function lessonAddress(lesson: LessonId): string {
  return `/learn/${lesson}`;
}

export const glossaryAddress = '/glossary';

export const searchAddress = '/search';

export const deviceAddress = '/device';

/** Where a term has its entry. */
export function termAddress(term: TermId): string {
  return `${glossaryAddress}#${term}`;
}

/** The ids that stand in an address. Any text may: whether such a module or lesson exists is asked later. */
export function readLessonId(module: string, lesson: string): LessonId {
  return `${module}/${lesson}` as LessonId;
}

export function readModuleId(module: string): ModuleId {
  return module as ModuleId;
}
