import { missing } from '../activities/plan/plan.ts';
import type { LessonOutline } from '../course/lesson.ts';
import type { Fact } from '../record/fact.ts';
import type { SharedWords } from './receipt.ts';

/**
 * What a learner wrote in some lessons and may choose to share: reflections and whole commitments, in
 * the order of the lessons. Nothing of it is in a receipt by itself.
 *
 * @param facts in their order, the earliest first
 */
export function ownWords(
  lessons: readonly LessonOutline[],
  facts: readonly Fact[],
): readonly SharedWords[] {
  const answered = facts.filter((fact) => fact.kind === 'answered');
  const latest = [...new Map(answered.map((fact) => [fact.activity, fact])).values()];
  return lessons.flatMap(({ id, formerly }) =>
    latest
      .filter(({ lesson }) => lesson === id || formerly.includes(lesson))
      .flatMap(({ activity, answer }): readonly SharedWords[] => {
        const from = { lesson: id, activity };
        if (answer.kind === 'reflection') {
          const text = answer.text.trim();
          return text === '' ? [] : [{ kind: 'reflection', ...from, text }];
        }
        if (answer.kind !== 'plan') return [];
        return answer.commitments.flatMap((commitment) => {
          const { when, will, by, evidence } = commitment;
          return by === null || missing(commitment).length > 0
            ? []
            : [{ kind: 'commitment', ...from, when, will, by, evidence } as const];
        });
      }),
  );
}
