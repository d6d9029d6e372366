import { activityMinutes } from '../activities/activity-minutes.ts';
import { readingMinutes } from '../activities/reading-minutes.ts';
import { splitWords } from '../activities/split-words.ts';
import type { Part } from '../course/lesson.ts';
import { textsOf } from './prose-texts.ts';

/** About how long a lesson takes: its words read, its activities done, in whole minutes from 1. */
export function countMinutes(parts: readonly Part[]): number {
  const doing = parts
    .flatMap(({ blocks }) => blocks)
    .map((block) => (block.kind === 'activity' ? activityMinutes(block.activity) : 0))
    .reduce((sum, minutes) => sum + minutes, 0);
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
