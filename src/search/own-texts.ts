import type { Answer } from '../activities/activity.ts';

/** What of an answer is in the learner's own words, for finding it again; empty where nothing is. */
export function ownTexts(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'reflection':
      return [answer.text];
    case 'choice':
    case 'sort':
    case 'scenario':
      return [];
  }
}
