import type { Choice, ChoiceAnswer } from '../activities/choice/choice.ts';
import type { ActivityId } from '../activities/activity-id.ts';
import { activitiesOf } from '../course/lesson.ts';
import type { Lesson } from '../course/lesson.ts';
import type { Fact } from '../record/fact.ts';

/** How many checks were answered, and how many of them right at the first try. */
export type FirstTries = { readonly checks: number; readonly right: number };

/**
 * How the checks of some lessons went when each was answered for the first time. A check that was
 * never answered, or whose options have changed since so that nobody can tell any more, is left out.
 *
 * @param facts in their order, the earliest first
 */
export function firstTries(lessons: readonly Lesson[], facts: readonly Fact[]): FirstTries {
  const verdicts = firstVerdicts(lessons, facts);
  return { checks: verdicts.length, right: verdicts.filter(({ right }) => right).length };
}

/** The same check by check, in the order of the lessons. */
export function firstVerdicts(
  lessons: readonly Lesson[],
  facts: readonly Fact[],
): readonly { readonly check: ActivityId; readonly right: boolean }[] {
  const first = firstChoices(facts);
  return lessons
    .flatMap(activitiesOf)
    .flatMap((activity) => (activity.kind === 'choice' && activity.check ? [activity] : []))
    .flatMap((check) => {
      const right = verdictOn(check, first.get(check.id));
      return right === null ? [] : [{ check: check.id, right }];
    });
}

function firstChoices(facts: readonly Fact[]): ReadonlyMap<ActivityId, ChoiceAnswer> {
  const first = new Map<ActivityId, ChoiceAnswer>();
  for (const fact of facts) {
    if (fact.kind !== 'answered' || !fact.complete || first.has(fact.activity)) continue;
    if (fact.answer.kind === 'choice') first.set(fact.activity, fact.answer);
  }
  return first;
}

/** Whether every best option and nothing else was chosen; null when that cannot be told. */
function verdictOn(check: Choice, answer: ChoiceAnswer | undefined): boolean | null {
  if (answer === undefined || answer.chosen.length === 0) return null;
  const options = new Map(check.options.map((option) => [option.id, option.best]));
  if (answer.chosen.some((id) => !options.has(id))) return null;
  return check.options.every(({ id, best }) => best === answer.chosen.includes(id));
}
