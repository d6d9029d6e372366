import type { TermId } from '../course/glossary.ts';
import type { LessonId } from '../course/lesson.ts';

/** Something about a term that an author may want to know and that is no mistake. */
export type TermRemark =
  /** A lesson uses it before the road comes to the one that explains it. */
  | { readonly kind: 'early'; readonly term: TermId; readonly lesson: LessonId }
  /** No lesson's running text uses it. */
  | { readonly kind: 'unused'; readonly term: TermId };

/**
 * What there is to say about how lessons use their terms: lesson by lesson, then the unused.
 *
 * @param road the lessons in their order, with the terms that each uses
 */
export function checkTerms(
  terms: readonly { readonly id: TermId; readonly explainedIn: LessonId }[],
  road: readonly { readonly lesson: LessonId; readonly used: readonly TermId[] }[],
): readonly TermRemark[] {
  const miles = new Map(road.map(({ lesson }, index) => [lesson, index]));
  const explained = new Map(terms.map(({ id, explainedIn }) => [id, miles.get(explainedIn)]));
  const early = road.flatMap(({ lesson, used }, index) =>
    used
      .filter((term) => (explained.get(term) ?? 0) > index)
      .map((term) => ({ kind: 'early', term, lesson }) as const),
  );
  const known = new Set(road.flatMap(({ used }) => used));
  const unused = terms
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => ({ kind: 'unused', term: id }) as const);
  return [...early, ...unused];
}
