import type { Words } from '../../ui/prose.ts';
import type { ActivityId } from '../activity-id.ts';
import type { Day } from '../day.ts';

/** Commitments to make: when …, I will …, by a day, and I will know it is done when …. */
export type Plan = {
  readonly kind: 'plan';
  readonly id: ActivityId;
  readonly tab: string;
  readonly question: Words;
  readonly lead: Words;
  /** How many are asked for, 1 to 3. */
  readonly commitments: number;
  /** Behind "Need a nudge?". */
  readonly nudges: readonly Words[];
  /** Shown for comparison once a commitment is made. */
  readonly model: readonly Words[];
};

/**
 * An if–then plan: "When …, I will …". Gollwitzer, "Implementation Intentions", American
 * Psychologist 54 (1999).
 */
export type Commitment = {
  readonly when: string;
  readonly will: string;
  /** Null until a day is chosen. */
  readonly by: Day | null;
  readonly evidence: string;
  /** How it went, asked from that day on; null until it is told, and again for a new day. */
  readonly outcome: Outcome | null;
};

export type Outcome = 'kept' | 'partly' | 'not-yet';

/** How a commitment can have gone. */
export const outcomes: readonly Outcome[] = ['kept', 'partly', 'not-yet'];

export type PlanAnswer = {
  readonly kind: 'plan';
  readonly commitments: readonly Commitment[];
};

/** How many commitments one answer may hold. */
export const mostCommitments = 12;

/** What a commitment is made of, in the order in which it is written. */
export type CommitmentPart = 'when' | 'will' | 'by' | 'evidence';

const parts: readonly CommitmentPart[] = ['when', 'will', 'by', 'evidence'];

/** The parts of a commitment that are still to be written. */
export function missing(commitment: Commitment): readonly CommitmentPart[] {
  return parts.filter((part) => (commitment[part] ?? '').trim() === '');
}

/** Whether every commitment that the plan asks for is made. */
export function isWholePlan(plan: Plan, answer: PlanAnswer): boolean {
  const made = answer.commitments.filter((commitment) => missing(commitment).length === 0);
  return made.length >= plan.commitments;
}
