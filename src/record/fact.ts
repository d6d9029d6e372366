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

/** Names a note for ever: it is written once and kept through every change of its words. */
export type NoteId = string & { readonly __brand: 'NoteId' };

/**
 * Where a note stands: beside words of a block (`the-story.3`), or, where all are empty, with the
 * lesson as a whole. `before` is what comes before the words in their block, to tell them from the
 * same words elsewhere in it.
 */
export type NotePlace = {
  readonly place: string;
  readonly quote: string;
  readonly before: string;
};

/** A kind of paper: `assignments`, `receipts`, `reviews`. */
export type Drawer = string & { readonly __brand: 'Drawer' };

/** The most that a note holds, in UTF-16 units. */
export const noteBounds = { quote: 300, before: 40, text: 5_000 } as const;

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
  | { readonly kind: 'bookmarked'; readonly lesson: LessonId; readonly kept: boolean }
  /** A note was written or changed; one without words is deleted. */
  | ({
      readonly kind: 'noted';
      readonly lesson: LessonId;
      readonly note: NoteId;
      readonly text: string;
    } & NotePlace)
  /**
   * A paper was put into its drawer under a name, or, where it is null, taken out. Papers are what
   * parts of the product keep that no lesson needs: an assignment, a receipt, a review. The record
   * knows their place and not their shape: whoever opens a drawer parses what is in it.
   */
  | {
      readonly kind: 'filed';
      readonly drawer: Drawer;
      readonly name: string;
      /** Any JSON. */
      readonly paper: unknown;
    };

/** One small thing that happened. Never changed, never removed; what follows from facts is computed. */
export type Fact = Happening & { readonly id: FactId; readonly at: Stamp; readonly on: Day };
