import type { Day } from '../day.ts';
import { missing, type Commitment, type Plan, type PlanAnswer } from './plan.ts';

const blank: Commitment = { when: '', will: '', by: null, evidence: '', outcome: null };

/**
 * The commitments to show: as many as the plan asks for, and those the learner made when it asked
 * for more.
 */
export function commitmentsOf(plan: Plan, answer: PlanAnswer | null): readonly Commitment[] {
  const given = answer?.commitments ?? [];
  const last = given.findLastIndex((commitment) => !isBlank(commitment));
  const count = Math.max(plan.commitments, last + 1);
  return Array.from({ length: count }, (_, place) => given[place] ?? blank);
}

/** The commitments once something was written into one of them. */
export function changeCommitment(
  commitments: readonly Commitment[],
  place: number,
  change: Partial<Commitment>,
): readonly Commitment[] {
  return commitments.map((each, at) => (at === place ? { ...each, ...change } : each));
}

/** What a new day changes: how the old one went is no longer asked. */
export function newDay(by: Day | null): Pick<Commitment, 'by' | 'outcome'> {
  return { by, outcome: null };
}

/** Whether nothing was written into a commitment. */
export function isBlank(commitment: Commitment): boolean {
  return missing(commitment).length === 4;
}

/** Whether it is time to ask how a commitment went: it is made, and its day is here or past. */
export function isDue(commitment: Commitment, today: Day): boolean {
  return missing(commitment).length === 0 && commitment.by !== null && commitment.by <= today;
}
