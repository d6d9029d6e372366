import type { Words } from '../../ui/prose.ts';
import type { ActivityId } from '../activity-id.ts';

/** A question answered in the learner's own words and kept in the journal. */
export type Reflection = {
  readonly kind: 'reflection';
  readonly id: ActivityId;
  readonly tab: string;
  readonly question: Words;
  readonly lead: Words;
  /** Behind "Need a nudge?". */
  readonly nudges: readonly Words[];
  /** Shown for comparison once the learner has written something. */
  readonly model: readonly Words[];
};

export type ReflectionAnswer = {
  readonly kind: 'reflection';
  readonly text: string;
};

/** The most the field takes, in UTF-16 units: some eight printed pages. */
export const longestText = 20_000;

/** Whether anything but blanks was written. */
export function hasWritten(answer: ReflectionAnswer): boolean {
  return answer.text.trim() !== '';
}

/**
 * Whether enough was written to be worth comparing: three words, or a dozen characters for a
 * script that writes without spaces.
 */
export function canCompare(answer: ReflectionAnswer): boolean {
  const text = answer.text.trim();
  return text.length >= 12 || text.split(/\s+/).length >= 3;
}
