import type { Lesson, LessonId, LessonOutline } from '../course/lesson.ts';
import { firstVerdicts } from '../progress/first-tries.ts';
import type { Fact } from '../record/fact.ts';
import type { ReceiptLesson } from './receipt.ts';

/**
 * Those of some lessons that are finished, as a receipt tells of them.
 *
 * @param facts in their order, the earliest first
 * @param texts the lessons with their activities; of one that is not there no checks are told
 */
export function finishedLessons(
  lessons: readonly LessonOutline[],
  facts: readonly Fact[],
  texts: ReadonlyMap<LessonId, Lesson>,
): readonly ReceiptLesson[] {
  return lessons.flatMap((lesson) => {
    const names = [lesson.id, ...lesson.formerly];
    const finishes = facts.filter(
      (fact) => fact.kind === 'finished' && names.includes(fact.lesson),
    ) as readonly Extract<Fact, { readonly kind: 'finished' }>[];
    const [first, last] = [finishes[0], finishes.at(-1)];
    if (first === undefined || last === undefined) return [];
    const text = texts.get(lesson.id);
    const verdicts = text === undefined ? [] : firstVerdicts([text], facts);
    return {
      lesson: lesson.id,
      on: first.on,
      revision: last.revision,
      checks: verdicts.length,
      missed: verdicts.flatMap(({ check, right }) => (right ? [] : check)),
    };
  });
}
