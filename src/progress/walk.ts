import type { Answer } from '../activities/activity.ts';
import type { ActivityId } from '../activities/activity-id.ts';
import type { LessonOutline } from '../course/lesson.ts';
import type { Day, Fact } from '../record/fact.ts';

/** How a stretch of road was walked, from the first fact about it to the finish that completed it. */
export type Walk = {
  readonly setOut: Day;
  readonly arrived: Day;
  /** On how many days there was reading or doing. */
  readonly days: number;
  /** How many activities were answered in the learner's own words. */
  readonly written: number;
};

/** The kinds of answers that a learner writes. */
const ownWords: ReadonlySet<Answer['kind']> = new Set(['reflection', 'audit', 'plan'] as const);

/**
 * The walk over these lessons; null while one of them is not finished. What is done again after the
 * arrival changes nothing.
 *
 * @param facts in their order, the earliest first
 */
export function walkOf(lessons: readonly LessonOutline[], facts: readonly Fact[]): Walk | null {
  const names = new Set(lessons.flatMap(({ id, formerly }) => [id, ...formerly]));
  let left = lessons;
  const days = new Set<Day>();
  const written = new Set<ActivityId>();
  for (const fact of facts) {
    if (fact.kind === 'filed' || !names.has(fact.lesson)) continue;
    days.add(fact.on);
    if (fact.kind === 'answered' && fact.complete && ownWords.has(fact.answer.kind)) {
      written.add(fact.activity);
    }
    if (fact.kind !== 'finished') continue;
    left = left.filter(({ id, formerly }) => id !== fact.lesson && !formerly.includes(fact.lesson));
    if (left.length > 0) continue;
    // Days sort as text. A device that travelled, or set its clock, may tell them in another order.
    const inOrder = [...days].toSorted();
    return {
      setOut: inOrder[0] ?? fact.on,
      arrived: inOrder.at(-1) ?? fact.on,
      days: days.size,
      written: written.size,
    };
  }
  return null;
}
