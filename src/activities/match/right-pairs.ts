import type { Grade } from '../../ui/prose.ts';
import { gradeShare } from '../grade-share.ts';
import { partners, type Match, type MatchAnswer } from './match.ts';

/** How many pairs belong together. */
export function rightPairs(match: Match, answer: MatchAnswer | null): number {
  const found = partners(match, answer);
  return match.lefts.filter(({ id, right }) => found.get(id) === right).length;
}

/** A when every pair belongs together; B when at least half of them do; C otherwise. */
export function gradeMatch(match: Match, answer: MatchAnswer | null): Grade {
  return gradeShare(rightPairs(match, answer), match.lefts.length);
}
