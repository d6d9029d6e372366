import { activityMinutes } from '../activities/activity-minutes.ts';
import { readingMinutes } from '../activities/reading-minutes.ts';
import { splitWords } from '../activities/split-words.ts';
import type { Lesson, Part } from '../course/lesson.ts';
import { textsOf } from './prose-texts.ts';

/**
 * About how long it takes to complete a lesson: its words read, the activities done that it asks for,
 * in whole minutes from 1. What it only offers, a role play when somebody is at hand, is extra.
 */
export function countMinutes({ parts, required }: Pick<Lesson, 'parts' | 'required'>): number {
  const doing = parts
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'activity' ? block.activity : [])),
    )
    .filter(({ id }) => required.includes(id))
    .reduce((sum, activity) => sum + activityMinutes(activity), 0);
  return Math.max(1, Math.round(readingMinutes(countProse(parts)) + doing));
}

/** How many words a lesson has beside its activities, titles of parts included. */
export function countProse(parts: readonly Part[]): number {
  const texts = parts.flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap((block) => {
      if (block.kind === 'activity') return [];
      const { sentences, labels } = textsOf(block);
      return [...sentences, ...labels];
    }),
  ]);
  return texts.reduce((sum, text) => sum + splitWords(text).length, 0);
}
