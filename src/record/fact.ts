import type { Answer } from '../activities/activity.ts';
import type { ActivityId } from '../activities/activity-id.ts';
import type { Day } from '../activities/day.ts';
import type { LessonId, Revision } from '../course/lesson.ts';

/**
 * `<writer>.<n>`: a writer is one tab from its opening to its closing, n counts its facts from 1.
 * No two facts of the world share an id.
 */
export type FactId = string & { readonly __brand: 'FactId' };

/**
 * A hybrid logical clock's reading, `2026-11-22T08:15:00.000Z-0000`: an instant and a counter.
 * Readings sort as text. It orders facts; it is not the time on the learner's wall.
 */
export type Stamp = string & { readonly __brand: 'Stamp' };

export type { Day } from '../activities/day.ts';

/** What happened, without when and by which tab. */
export type Happening =
  | {
      readonly kind: 'answered';
      readonly lesson: LessonId;
      readonly activity: ActivityId;
      readonly answer: Answer;
      /**
       * Whether this answer completed the activity, judged when it was given: an activity that is
       * edited later unticks nothing.
       */
      readonly complete: boolean;
    }
  | { readonly kind: 'finished'; readonly lesson: LessonId; readonly revision: Revision }
  /**
   * How far the learner had read. `place` names a block by its part and number (`the-story.3`);
   * `share` is the part of the page above it, 0 to 1.
   */
  | {
      readonly kind: 'reached';
      readonly lesson: LessonId;
      readonly place: string;
      readonly share: number;
    }
  /** A bookmark was put on a lesson or, where `kept` is false, taken off it. */
  | { readonly kind: 'bookmarked'; readonly lesson: LessonId; readonly kept: boolean };

/** One small thing that happened. Never changed, never removed; what follows from facts is computed. */
export type Fact = Happening & { readonly id: FactId; readonly at: Stamp; readonly on: Day };
