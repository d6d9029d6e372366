import type { Course } from '../course/course.ts';
import type { Fact } from '../record/fact.ts';
import type { Day } from '../record/fact.ts';
import { dueCommitments } from './commitments.ts';
import { nextStop } from './journey.ts';
import type { Stop } from './journey.ts';
import type { Progress } from './progress.ts';

/** The one thing to do next: what comes back first, then what was promised, then the road. */
export type NextStep =
  | { readonly kind: 'review'; readonly cards: number }
  | { readonly kind: 'commitments'; readonly count: number }
  | { readonly kind: 'lesson'; readonly stop: Stop }
  | { readonly kind: 'nothing' };

/** @param cards how many are due in review today */
export function nextStepOf(
  course: Course,
  facts: readonly Fact[],
  progress: Progress,
  cards: number,
  today: Day,
): NextStep {
  if (cards > 0) return { kind: 'review', cards };
  const count = dueCommitments(course, facts, today).length;
  if (count > 0) return { kind: 'commitments', count };
  const stop = nextStop(course, progress);
  return stop === null ? { kind: 'nothing' } : { kind: 'lesson', stop };
}
