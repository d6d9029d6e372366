import type { Grade } from '../ui/prose.ts';

/** A when all are right; B when at least half are; C otherwise. */
export function gradeShare(right: number, all: number): Grade {
  if (right === all) return 'A';
  return right * 2 >= all ? 'B' : 'C';
}
