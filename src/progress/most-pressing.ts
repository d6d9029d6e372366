import type { Day } from '../record/fact.ts';
import { dayNumber } from './review/day-number.ts';

/** What of the course may call for something on a day. */
export type Part =
  'missing-work' | 'review' | 'assignment' | 'meeting' | 'commitment' | 'look-back' | 'copy';

/** Something that calls for the learner, and its day; null where it has none. */
export type Call = { readonly part: Part; readonly by: Day | null };

/** So many days before its day something presses for which others wait. */
export const nearDays = { assignment: 2, meeting: 1 } as const;

/**
 * What calls for the learner, the most pressing first: work that is missing, what others wait for and
 * whose day is near or past, today's cards, promises whose day has come, and then what has time. Each
 * part's first call comes before any other part's second, so that five late assignments do not hide
 * today's cards.
 */
export function mostPressing<One extends Call>(calls: readonly One[], today: Day): readonly One[] {
  const inOrder = calls.toSorted(
    (one, other) =>
      rank(one, today) - rank(other, today) ||
      compareDays(one.by, other.by) ||
      Number(one.part === 'meeting') - Number(other.part === 'meeting'),
  );
  const turnOf = (call: One) =>
    inOrder.slice(0, inOrder.indexOf(call)).filter(({ part }) => part === call.part).length;
  // The sort is stable: within a turn the order stays.
  return inOrder.toSorted((one, other) => turnOf(one) - turnOf(other));
}

function rank({ part, by }: Call, today: Day): number {
  switch (part) {
    case 'missing-work':
      return 0;
    case 'assignment':
    case 'meeting':
      return by !== null && dayNumber(by) - dayNumber(today) <= nearDays[part] ? 1 : 4;
    case 'review':
      return 2;
    case 'commitment':
      return 3;
    case 'look-back':
      return 5;
    case 'copy':
      return 6;
  }
}

/* What has no day comes after what has one. */
function compareDays(one: Day | null, other: Day | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
