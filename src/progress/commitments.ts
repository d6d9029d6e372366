import type { Commitment } from '../activities/plan/plan.ts';
import type { ActivityId } from '../activities/activity-id.ts';
import type { Course } from '../course/course.ts';
import type { LessonId, LessonOutline } from '../course/lesson.ts';
import type { Day, Fact } from '../record/fact.ts';

/** A commitment that is made in full, and where. */
export type MadeCommitment = {
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
): readonly MadeCommitment[] {
  const lessons = course.modules.flatMap((module) => module.lessons);
  return madeCommitments(lessons, facts).filter(
    ({ commitment, by }) => by <= today && commitment.outcome === null,
  );
}

/**
 * The commitments made in some lessons that are not kept yet, the earliest day first.
 *
 * @param facts in their order, the earliest first
 */
export function standingCommitments(
  lessons: readonly LessonOutline[],
  facts: readonly Fact[],
): readonly MadeCommitment[] {
  return madeCommitments(lessons, facts).filter(({ commitment }) => commitment.outcome !== 'kept');
}

/** Every commitment that is made in full, however it went, the earliest day first. */
export function allCommitments(course: Course, facts: readonly Fact[]): readonly MadeCommitment[] {
  return madeCommitments(
    course.modules.flatMap((module) => module.lessons),
    facts,
  );
}

function madeCommitments(
  lessons: readonly LessonOutline[],
  facts: readonly Fact[],
): readonly MadeCommitment[] {
  const named = lessonsByAnyName(lessons);
  const made = latestAnswers(facts).flatMap(({ lesson: name, activity, answer }) => {
    // A lesson that was split has given the activity away; where it stands now is told by the course.
    const lesson = lessons.find(({ required }) => required.includes(activity)) ?? named.get(name);
    if (lesson === undefined || answer.kind !== 'plan') return [];
    return answer.commitments.flatMap((commitment, place) =>
      commitment.by !== null && isMade(commitment)
        ? { commitment, by: commitment.by, lesson, activity, place }
        : [],
    );
  });
  return made.toSorted((one, other) => {
    if (one.by !== other.by) return one.by < other.by ? -1 : 1;
    return one.lesson.mile - other.lesson.mile || one.place - other.place;
  });
}

function isMade({ when, will, evidence }: Commitment): boolean {
  return [when, will, evidence].every((text) => text.trim() !== '');
}

function latestAnswers(facts: readonly Fact[]) {
  const answered = facts.filter((fact) => fact.kind === 'answered');
  return [...new Map(answered.map((fact) => [fact.activity, fact])).values()];
}

function lessonsByAnyName(lessons: readonly LessonOutline[]): ReadonlyMap<LessonId, LessonOutline> {
  return new Map([
    ...lessons.flatMap((lesson) => lesson.formerly.map((id) => [id, lesson] as const)),
    ...lessons.map((lesson) => [lesson.id, lesson] as const),
  ]);
}
