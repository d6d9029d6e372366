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
