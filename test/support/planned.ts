import type { Answer } from '../../src/activities/activity.ts';
import type { ActivityId } from '../../src/activities/activity-id.ts';
import type { LessonOutline } from '../../src/course/lesson.ts';
import type { Happening } from '../../src/record/fact.ts';

type Commitment = {
  readonly when: string;
  readonly will: string;
  readonly by: string | null;
  readonly evidence?: string;
  readonly outcome?: 'kept' | 'partly' | 'not-yet' | null;
};

/** Commitments made in a lesson, as the answer to a plan holds them. */
export function planned(
  lesson: LessonOutline,
  commitments: readonly Commitment[],
  activity = 'pos-on-monday',
): Happening {
  const answer: unknown = {
    kind: 'plan',
    commitments: commitments.map((each) => ({ evidence: 'I did it', outcome: null, ...each })),
  };
  return {
    kind: 'answered',
    lesson: lesson.id,
    activity: activity as ActivityId,
    answer: answer as Answer,
    complete: true,
  };
}
