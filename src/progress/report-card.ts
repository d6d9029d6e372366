import type { Activity, Answer } from '../activities/activity.ts';
import type { ActivityId } from '../activities/activity-id.ts';
import { activitiesOf } from '../course/lesson.ts';
import type { Lesson } from '../course/lesson.ts';
import type { Fact } from '../record/fact.ts';

/** C is core service, A the experience. */
type Grade = 'A' | 'B' | 'C';

/** The letters of a leg, and the one they come to; null while none was given. */
export type ReportCard = {
  readonly letter: Grade | null;
  readonly checks: Readonly<Record<Grade, number>>;
  readonly scenarios: Readonly<Record<Grade, number>>;
};

/** What a letter is worth; a report card of half As and half Bs is an A. */
const points: Readonly<Record<Grade, number>> = { A: 2, B: 1, C: 0 };

/**
 * The report card of some lessons. A check counts by its first answer, as it was before its reasons
 * were read; a conversation by its last, because playing it again is how it is learned. What does not
 * fit its activity any more is left out.
 *
 * @param facts in their order, the earliest first
 * @param grade the letter for an answer; null where there is none
 */
export function reportCard(
  lessons: readonly Lesson[],
  facts: readonly Fact[],
  grade: (activity: Activity, answer: Answer) => Grade | null,
): ReportCard {
  const first = new Map<ActivityId, Answer>();
  const last = new Map<ActivityId, Answer>();
  for (const fact of facts) {
    if (fact.kind !== 'answered' || !fact.complete) continue;
    if (!first.has(fact.activity)) first.set(fact.activity, fact.answer);
    last.set(fact.activity, fact.answer);
  }
  const count = (asked: readonly Activity[], answers: ReadonlyMap<ActivityId, Answer>) => {
    const letters = asked.flatMap((activity) => {
      const answer = answers.get(activity.id);
      return answer === undefined ? [] : (grade(activity, answer) ?? []);
    });
    const of = (letter: Grade) => letters.filter((each) => each === letter).length;
    return { A: of('A'), B: of('B'), C: of('C') };
  };
  const activities = lessons.flatMap(activitiesOf);
  const checks = count(
    activities.filter((activity) => activity.kind === 'choice' && activity.check),
    first,
  );
  const scenarios = count(
    activities.filter(({ kind }) => kind === 'scenario'),
    last,
  );
  return { letter: letterOf(checks, scenarios), checks, scenarios };
}

function letterOf(...counts: readonly Readonly<Record<Grade, number>>[]): Grade | null {
  const letters = (['A', 'B', 'C'] as const).map((letter) => ({
    worth: points[letter],
    count: counts.reduce((sum, each) => sum + each[letter], 0),
  }));
  const all = letters.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  const mean = letters.reduce((sum, { worth, count }) => sum + worth * count, 0) / all;
  if (mean >= 1.5) return 'A';
  return mean >= 0.75 ? 'B' : 'C';
}
