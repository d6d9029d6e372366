import { ideaOf, type CardId } from '../../course/card.ts';
import type { Course } from '../../course/course.ts';
import type { LessonOutline } from '../../course/lesson.ts';
import type { Day, Fact } from '../../record/fact.ts';

/** A card whose lesson is finished. */
export type MetCard = {
  readonly id: CardId;
  readonly lesson: LessonOutline;
  /** When the lesson was finished for the first time. */
  readonly met: Day;
  /** Names under which older reviews may speak of it. */
  readonly formerly: readonly CardId[];
};

/** The cards of all finished lessons, in the order of the road. */
export function metCards(course: Course, facts: readonly Fact[]): readonly MetCard[] {
  const met = new Map<string, Day>();
  for (const fact of facts) {
    if (fact.kind === 'finished' && !met.has(fact.lesson)) met.set(fact.lesson, fact.on);
  }
  return course.modules
    .flatMap(({ lessons }) => lessons)
    .flatMap((lesson) => {
      const days = [lesson.id, ...lesson.formerly].flatMap((name) => met.get(name) ?? []);
      const [first] = days.toSorted();
      if (first === undefined) return [];
      return (course.cards[lesson.id] ?? []).map((id) => ({
        id,
        lesson,
        met: first,
        formerly: id === ideaOf(lesson.id) ? lesson.formerly.map(ideaOf) : [],
      }));
    });
}
