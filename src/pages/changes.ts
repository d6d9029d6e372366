import type { Activity, Answer } from '../activities/activity.ts';
import type { ActivityId } from '../activities/activity-id.ts';
import { stillFits } from '../activities/still-fits.ts';
import { activitiesOf } from '../course/lesson.ts';
import type { Lesson } from '../course/lesson.ts';
import type { Fact } from '../record/fact.ts';

/** What of a lesson is certain to be other than it was when the learner did it. */
export type Changes = {
  /** Asked for now, and never answered in full by this learner. */
  readonly fresh: readonly Activity[];
  /** Answered once, in a form that no longer fits what is asked. */
  readonly altered: readonly Activity[];
  /** How many activities were answered here that are here no longer. */
  readonly gone: number;
};

/**
 * What has changed in a finished lesson, as far as answers can tell: they show what is new, what has
 * gained or lost an item or became another kind, and what is gone. Other words for the same thing
 * leave no trace in them; then all three are empty, though the lesson's revision is another.
 *
 * @param facts in their order, the earliest first
 */
export function changesIn(lesson: Lesson, facts: readonly Fact[]): Changes {
  const names = [lesson.id, ...lesson.formerly];
  const latest = new Map<ActivityId, Answer>();
  const here = new Set<ActivityId>();
  for (const fact of facts) {
    if (fact.kind !== 'answered' || !fact.complete) continue;
    latest.set(fact.activity, fact.answer);
    if (names.includes(fact.lesson)) here.add(fact.activity);
  }
  const today = activitiesOf(lesson);
  return {
    fresh: today.filter(({ id }) => lesson.required.includes(id) && !latest.has(id)),
    altered: today.filter((activity) => {
      const answer = latest.get(activity.id);
      return answer !== undefined && !stillFits(activity, answer);
    }),
    gone: [...here].filter((id) => !today.some((activity) => activity.id === id)).length,
  };
}
