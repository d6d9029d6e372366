import type { Words } from '../../ui/prose.ts';
import type { ActivityId, ItemId } from '../activity-id.ts';

/** Two lists whose items belong together in pairs. */
export type Match = {
  readonly kind: 'match';
  readonly id: ActivityId;
  readonly tab: string;
  readonly question: Words;
  readonly lead: Words;
  /** What is given, in the order of the page. */
  readonly lefts: readonly MatchLeft[];
  /** What goes with it, as many, in the order in which they are dealt: never that of the lefts. */
  readonly rights: readonly MatchRight[];
};

export type MatchLeft = {
  readonly id: ItemId;
  readonly text: Words;
  /** The one that it belongs with. */
  readonly right: ItemId;
  /** Why these two belong together. */
  readonly reason: Words;
};

export type MatchRight = { readonly id: ItemId; readonly text: Words };

export type MatchAnswer = {
  readonly kind: 'match';
  /** In the order in which they were made. */
  readonly pairs: readonly { readonly left: ItemId; readonly right: ItemId }[];
  /** False while pairs can still be taken apart, before the learner presses Check. */
  readonly checked: boolean;
};

/**
 * For each left that is paired, its right. Items that are gone from the activity are passed over; of
 * two pairs that want the same item the later counts.
 */
export function partners(match: Match, answer: MatchAnswer | null): ReadonlyMap<ItemId, ItemId> {
  const found = new Map<ItemId, ItemId>();
  for (const { left, right } of answer?.pairs ?? []) {
    if (!match.lefts.some(({ id }) => id === left)) continue;
    if (!match.rights.some(({ id }) => id === right)) continue;
    for (const [other, its] of found) if (its === right) found.delete(other);
    found.set(left, right);
  }
  return found;
}

/** Whether the pairs were checked. A match in which an item is new, or alone again, is open. */
export function isMatchChecked(match: Match, answer: MatchAnswer | null): boolean {
  return answer?.checked === true && partners(match, answer).size === match.lefts.length;
}
