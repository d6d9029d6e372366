import type { Commitment } from '../activities/plan/plan.ts';
import type { ActivityId } from '../activities/activity-id.ts';
import type { Course } from '../course/course.ts';
import type { LessonId, LessonOutline } from '../course/lesson.ts';
import type { Day, Fact } from '../record/fact.ts';

/** A commitment that waits to be told how it went, and where it was made. */
export type DueCommitment = {
  readonly commitment: Commitment;
  readonly by: Day;
  readonly lesson: LessonOutline;
  readonly activity: ActivityId;
  /** Its place in its plan, from 0. */
  readonly place: number;
};

/**
 * The commitments whose day is today or past and of which nobody has told how they went, the
 * earliest day first. What was promised in a lesson that the course no longer has is passed over.
 *
 * @param facts in their order, the earliest first
 */
export function dueCommitments(
  course: Course,
  facts: readonly Fact[],
  today: Day,
): readonly DueCommitment[] {
  const lessons = lessonsByAnyName(course);
  const due = latestAnswers(facts).flatMap(({ lesson: named, activity, answer }) => {
    const lesson = lessons.get(named);
    if (lesson === undefined || answer.kind !== 'plan') return [];
    return answer.commitments.flatMap((commitment, place) =>
      commitment.by !== null && commitment.by <= today && isOpen(commitment)
        ? { commitment, by: commitment.by, lesson, activity, place }
        : [],
    );
  });
  return due.toSorted((one, other) => {
    if (one.by !== other.by) return one.by < other.by ? -1 : 1;
    return one.lesson.mile - other.lesson.mile || one.place - other.place;
  });
}

/** Whether it is made, and nobody has told how it went. */
function isOpen({ when, will, evidence, outcome }: Commitment): boolean {
  return outcome === null && [when, will, evidence].every((text) => text.trim() !== '');
}

function latestAnswers(facts: readonly Fact[]) {
  const answered = facts.filter((fact) => fact.kind === 'answered');
  return [...new Map(answered.map((fact) => [fact.activity, fact])).values()];
}

function lessonsByAnyName(course: Course): ReadonlyMap<LessonId, LessonOutline> {
  const lessons = course.modules.flatMap((module) => module.lessons);
  return new Map([
    ...lessons.flatMap((lesson) => lesson.formerly.map((id) => [id, lesson] as const)),
    ...lessons.map((lesson) => [lesson.id, lesson] as const),
  ]);
}
