import type { Choice } from '../activities/choice/choice.ts';
import type { Words } from '../ui/prose.ts';
import { activitiesOf } from './lesson.ts';
import type { Lesson, LessonId } from './lesson.ts';

/** Names for ever what comes back in review: `check.pos-batteries`, `idea.pos/the-flip`. */
export type CardId = string & { readonly __brand: 'CardId' };

/** What comes back in review once its lesson is finished: a check, or the lesson's key idea. */
export type Card =
  | { readonly kind: 'question'; readonly id: CardId; readonly choice: Choice }
  | {
      readonly kind: 'idea';
      readonly id: CardId;
      readonly headline: Words;
      readonly text: readonly Words[];
    };

/** The cards of a lesson: its checks in their order, then its first principle. */
export function cardsOf(lesson: Lesson): readonly Card[] {
  const questions = activitiesOf(lesson).flatMap((activity) =>
    activity.kind === 'choice' && activity.check
      ? [{ kind: 'question', id: `check.${activity.id}` as CardId, choice: activity } as const]
      : [],
  );
  const principle = lesson.parts
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'principle');
  if (principle === undefined) return questions;
  const { headline, text } = principle;
  return [...questions, { kind: 'idea', id: ideaOf(lesson.id), headline, text }];
}

/** The card of a lesson's key idea. */
export function ideaOf(lesson: LessonId): CardId {
  return `idea.${lesson}` as CardId;
}
