import type { Answer } from '../activities/activity.ts';
import type { ActivityId } from '../activities/activity-id.ts';
import type { LessonId, LessonOutline, Revision } from '../course/lesson.ts';
import type { Day, Fact, NoteId } from '../record/fact.ts';

/** What the facts say, gathered once so that questions about many lessons stay cheap. */
export type Progress = {
  /** The latest answer to each activity. */
  readonly answers: ReadonlyMap<ActivityId, Answer>;
  /** Activities that were completed at some time; answering again takes nothing away. */
  readonly completed: ReadonlySet<ActivityId>;
  readonly finishes: ReadonlyMap<LessonId, Finish>;
  readonly places: ReadonlyMap<LessonId, Place>;
  /** Whether a bookmark is on a lesson, for those that ever had one. */
  readonly bookmarks: ReadonlyMap<LessonId, boolean>;
  /** Every note as it was last written, in the order in which they were begun. */
  readonly notes: ReadonlyMap<NoteId, Note>;
  /** The lesson that was worked at last. */
  readonly latest: LessonId | null;
};

/** When a lesson was finished last, and each of its revisions that was finished or looked at since. */
export type Finish = { readonly on: Day; readonly revisions: ReadonlySet<Revision> };

export type Note = Extract<Fact, { readonly kind: 'noted' }>;

export type Place = {
  /** The block read last: `the-story.3`. */
  readonly place: string;
  /** The furthest the learner has read, 0 to 1. */
  readonly furthest: number;
};

export type LessonStatus =
  | { readonly status: 'ahead' }
  /** `share` is how far into the lesson the learner is, above 0 and below 1. */
  | { readonly status: 'begun'; readonly share: number }
  /** `changed` when its activities are no longer those the learner finished. */
  | { readonly status: 'finished'; readonly on: Day; readonly changed: boolean };

/** An unfinished lesson never shows as more than this, however far its text was read. */
const unfinishedAtMost = 0.9;

/** Gathers facts, which must be in their order, the earliest first. */
export function gatherProgress(facts: readonly Fact[]): Progress {
  const answers = new Map<ActivityId, Answer>();
  const completed = new Set<ActivityId>();
  const finishes = new Map<LessonId, Finish>();
  const places = new Map<LessonId, Place>();
  const bookmarks = new Map<LessonId, boolean>();
  const notes = new Map<NoteId, Note>();
  let latest: LessonId | null = null;
  for (const fact of facts) {
    if (fact.kind === 'filed') continue;
    // Whoever marks a lesson for later goes on elsewhere.
    if (fact.kind !== 'bookmarked') latest = fact.lesson;
    switch (fact.kind) {
      case 'answered':
        answers.set(fact.activity, fact.answer);
        if (fact.complete) completed.add(fact.activity);
        break;
      case 'finished':
        finishes.set(fact.lesson, {
          on: fact.on,
          revisions: new Set(finishes.get(fact.lesson)?.revisions).add(fact.revision),
        });
        break;
      case 'reached': {
        const before = places.get(fact.lesson)?.furthest ?? 0;
        places.set(fact.lesson, {
          place: fact.place,
          furthest: Math.max(before, fact.share),
        });
        break;
      }
      case 'bookmarked':
        bookmarks.set(fact.lesson, fact.kept);
        break;
      case 'noted':
        notes.set(fact.note, fact);
        break;
    }
  }
  return { answers, completed, finishes, places, bookmarks, notes, latest };
}

/** Where a lesson stands, also when the facts speak of it under a former id. */
export function statusOf(progress: Progress, lesson: LessonOutline): LessonStatus {
  const finish = underAnyName(progress.finishes, lesson);
  if (finish !== null) {
    const isKnown = [lesson.id, ...lesson.formerly].some((id) =>
      progress.finishes.get(id)?.revisions.has(lesson.revision),
    );
    return { status: 'finished', on: finish.on, changed: !isKnown };
  }
  const read = Math.max(
    0,
    ...[lesson.id, ...lesson.formerly].map((id) => progress.places.get(id)?.furthest ?? 0),
  );
  const required = lesson.required.length;
  const done = lesson.required.filter((id) => progress.completed.has(id)).length;
  const share = Math.max(read, required === 0 ? 0 : done / required);
  return share > 0
    ? { status: 'begun', share: Math.min(share, unfinishedAtMost) }
    : { status: 'ahead' };
}

/** The required activities that are still to be completed, in the lesson's order. */
export function remaining(progress: Progress, lesson: LessonOutline): readonly ActivityId[] {
  return lesson.required.filter((id) => !progress.completed.has(id));
}

/** Where the learner stopped reading, as a block's name, or null before the first. */
export function placeIn(progress: Progress, lesson: LessonOutline): string | null {
  return underAnyName(progress.places, lesson)?.place ?? null;
}

/** Whether the learner has put a bookmark on a lesson and left it there. */
export function isBookmarked(progress: Progress, lesson: LessonOutline): boolean {
  return underAnyName(progress.bookmarks, lesson) ?? false;
}

function underAnyName<T>(found: ReadonlyMap<LessonId, T>, lesson: LessonOutline): T | null {
  for (const id of [lesson.id, ...lesson.formerly]) {
    const value = found.get(id);
    if (value !== undefined) return value;
  }
  return null;
}
