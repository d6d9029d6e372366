import type { Answer } from '../activities/activity.ts';
import type { ActivityId } from '../activities/activity-id.ts';
import type { LessonOutline } from '../course/lesson.ts';
import type { Day, Fact } from '../record/fact.ts';

/** A commitment that is made and not yet kept, and the lesson it was made in. */
export type StandingCommitment = {
  readonly when: string;
  readonly will: string;
  readonly by: Day;
  readonly lesson: LessonOutline;
  readonly activity: ActivityId;
};

/** What is read here of an answer to a plan. */
type Planned = {
  readonly kind: 'plan';
  readonly commitments: readonly {
    readonly when: string;
    readonly will: string;
    readonly by: Day | null;
    readonly outcome: string | null;
  }[];
};

/**
 * The commitments that a learner made in some lessons and has not yet kept, the earliest day first.
 *
 * @param facts in their order, the earliest first
 */
export function standingCommitments(
  lessons: readonly LessonOutline[],
  facts: readonly Fact[],
): readonly StandingCommitment[] {
  const found = new Map<ActivityId, readonly StandingCommitment[]>();
  for (const fact of facts) {
    if (fact.kind !== 'answered') continue;
    const { activity, answer } = fact;
    const lesson = lessons.find(({ id, formerly }) => [id, ...formerly].includes(fact.lesson));
    if (lesson === undefined) continue;
    found.set(
      activity,
      commitmentsIn(answer).flatMap(({ when, will, by, outcome }) =>
        by === null || when.trim() === '' || will.trim() === '' || outcome === 'kept'
          ? []
          : [{ when, will, by, lesson, activity }],
      ),
    );
  }
  return [...found.values()].flat().toSorted(({ by: one }, { by: other }) => {
    if (one === other) return 0;
    return one < other ? -1 : 1;
  });
}

function commitmentsIn(answer: Answer | Planned): Planned['commitments'] {
  return answer.kind === 'plan' ? answer.commitments : [];
}
