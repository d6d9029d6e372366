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

/** Where one's work sets out for another device, and where it arrives: `/device/take#…`. */
export const transferAddress = '/device/transfer';
export const takeAddress = '/device/take';
export const reviewAddress = '/review';

export const journalAddress = '/journal';

export const progressAddress = '/progress';

/** The certificate of a leg, or of `whole-road`. */
export function certificateAddress(stretch: string): string {
  return `/certificate/${stretch}`;
}

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

export const assignAddress = '/assign';

/** What a manager prints for an assignment, which stands behind the `#`. */
export const briefingAddress = '/assign/briefing';

/** Where an assignment is received, and those that were accepted are followed. */
export const assignedAddress = '/assigned';

/** The path of an assignment that was accepted on this device. */
export function acceptedAddress(assignment: string): string {
  return `${assignedAddress}#id=${assignment}`;
}
