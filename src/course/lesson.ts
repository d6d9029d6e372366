import type { Activity } from '../activities/activity.ts';
import type { ActivityId } from '../activities/activity-id.ts';
import type { Picture, Prose, Words } from '../ui/prose.ts';
import type { Language } from '../ui/language.ts';

/** `pos` */
export type ModuleId = string & { readonly __brand: 'ModuleId' };

/** `pos/a-thousand-small-things`: module and name; kept for ever, renames go into `formerly`. */
export type LessonId = string & { readonly __brand: 'LessonId' };

/** Eight hexadecimal digits computed from a lesson's activities: it changes when they do. */
export type Revision = string & { readonly __brand: 'Revision' };

export type Block = Prose | { readonly kind: 'activity'; readonly activity: Activity };

/** A stretch of a lesson under one `##` heading; the first may have no title. */
export type Part = {
  /** Unique in the lesson, used as a fragment: `the-story`. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
};

/** What the map, the contents and progress need to know of a lesson without its text. */
export type LessonOutline = {
  readonly id: LessonId;
  /** Its number on the road, counted through the whole course from 1. */
  readonly mile: number;
  readonly title: string;
  /** At most 28 characters, for the map. */
  readonly label: string;
  readonly minutes: number;
  readonly revision: Revision;
  /** Ids under which older facts may speak of it. */
  readonly formerly: readonly LessonId[];
  /** The activities whose answers complete it; a lesson without any is finished by its reader. */
  readonly required: readonly ActivityId[];
  /** The language it was translated into; absent in the original. */
  readonly language?: Language;
};

export type Lesson = LessonOutline & {
  /** "A story and one principle" */
  readonly subtitle: string;
  /** The standfirst. */
  readonly summary: string;
  readonly picture: Picture | null;
  readonly parts: readonly Part[];
  readonly sources: readonly Words[];
};

/** The activities of a lesson, in the order in which they stand. */
export function activitiesOf(lesson: Lesson): readonly Activity[] {
  return lesson.parts.flatMap((part) =>
    part.blocks.flatMap((block) => (block.kind === 'activity' ? [block.activity] : [])),
  );
}
