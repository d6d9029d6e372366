import type { Day } from './fact.ts';

/** What speaks for keeping a copy now. */
export type CopyReasons = {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether this browser clears what a page keeps when it is not opened for a while. */
  readonly isEvicted: boolean;
  /** The day of the first fact; null where there is nothing to lose. */
  readonly since: Day | null;
  /** When a copy was last kept and when the learner last said "later", in milliseconds; or null. */
  readonly copied: number | null;
  readonly putOff: number | null;
};

const fortnight = 14 * 86_400_000;

/**
 * Whether to remind the learner of keeping a copy: there is something to lose, the browser may lose
 * it, no copy was kept for 14 days, and the last reminder was not put off within 14 days. A time that
 * lies ahead, because a clock was put back, counts as none.
 */
export function wantsCopy({ now, isEvicted, since, copied, putOff }: CopyReasons): boolean {
  if (!isEvicted || since === null) return false;
  const isRecent = (then: number | null) => then !== null && then <= now && now - then < fortnight;
  return !isRecent(Date.parse(since)) && !isRecent(copied) && !isRecent(putOff);
}
