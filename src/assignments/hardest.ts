import type { ActivityId } from '../activities/activity-id.ts';
import type { LessonOutline } from '../course/lesson.ts';
import { toldOf } from './board.ts';
import type { Person } from './people.ts';

/** Below this, what a team missed would tell who missed it. */
export const fewestForMisses = 5;

/** A check that people answered otherwise than with the best at first. */
export type Missed = {
  readonly lesson: LessonOutline;
  readonly activity: ActivityId;
  readonly missed: number;
  /** People whose receipts tell of the lesson's checks. */
  readonly of: number;
};

/** The checks that most people missed, the hardest first. */
export function hardestChecks(
  lessons: readonly LessonOutline[],
  people: readonly Person[],
): readonly Missed[] {
  return lessons
    .flatMap((lesson) => {
      const told = people.flatMap((person) => toldOf(person, lesson) ?? []);
      const answered = told.filter(({ checks }) => checks > 0);
      if (answered.length < fewestForMisses) return [];
      const counts = new Map<ActivityId, number>();
      for (const id of answered.flatMap(({ missed }) => missed)) {
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      return [...counts].map(([activity, missed]) => ({
        lesson,
        activity,
        missed,
        of: answered.length,
      }));
    })
    .toSorted(
      (one, other) =>
        other.missed / other.of - one.missed / one.of ||
        one.lesson.mile - other.lesson.mile ||
        (one.activity < other.activity ? -1 : 1),
    );
}
