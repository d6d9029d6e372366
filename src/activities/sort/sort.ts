import type { Grade, Words } from '../../ui/prose.ts';
import type { ActivityId, ItemId } from '../activity-id.ts';
import { gradeShare } from '../grade-share.ts';

/** Cards to put into two or three named groups, one card at a time. */
export type Sort = {
  readonly kind: 'sort';
  readonly id: ActivityId;
  readonly tab: string;
  readonly question: Words;
  readonly lead: Words;
  readonly groups: readonly { readonly id: ItemId; readonly name: Words }[];
  /** In the order in which they are dealt: mixed over the groups, the same for everybody. */
  readonly cards: readonly SortCard[];
};

export type SortCard = {
  readonly id: ItemId;
  readonly text: Words;
  readonly group: ItemId;
  readonly reason: Words;
};

export type SortAnswer = {
  readonly kind: 'sort';
  /** In the order in which the cards were placed, so that Undo takes back the last one. */
  readonly placed: readonly { readonly card: ItemId; readonly group: ItemId }[];
};

/** A card, where it stands, and whether it belongs there. */
export type Placement = {
  readonly card: SortCard;
  readonly group: ItemId;
  readonly belongs: boolean;
};

/**
 * The cards that stand in a group, in the order in which they were placed. Cards and groups that are
 * gone from the activity are passed over; of a card placed twice the later place counts.
 */
export function placements(sort: Sort, answer: SortAnswer | null): readonly Placement[] {
  const found = new Map<ItemId, Placement>();
  for (const { card: id, group } of answer?.placed ?? []) {
    const card = sort.cards.find((candidate) => candidate.id === id);
    if (card === undefined || !sort.groups.some((candidate) => candidate.id === group)) continue;
    found.delete(id);
    found.set(id, { card, group, belongs: card.group === group });
  }
  return [...found.values()];
}

/** The cards still in the stack, the one to place first. */
export function stack(sort: Sort, answer: SortAnswer | null): readonly SortCard[] {
  const placed = placements(sort, answer).map(({ card }) => card);
  return sort.cards.filter((card) => !placed.includes(card));
}

/** The answer once a card has been put, or moved, into a group. */
export function place(sort: Sort, answer: SortAnswer | null, card: ItemId, group: ItemId) {
  const others = placements(sort, answer).filter((placement) => placement.card.id !== card);
  return written([...others.map(stored), { card, group }]);
}

/** The answer once the card placed last is back on the stack. */
export function takeBack(sort: Sort, answer: SortAnswer | null): SortAnswer {
  return written(placements(sort, answer).slice(0, -1).map(stored));
}

/** Whether every card stands in a group, be it the one meant for it or not. */
export function allPlaced(sort: Sort, answer: SortAnswer | null): boolean {
  return stack(sort, answer).length === 0;
}

/** A when every card stands where it belongs; B when at least half of them do; C otherwise. */
export function gradeSort(sort: Sort, answer: SortAnswer | null): Grade {
  const right = placements(sort, answer).filter(({ belongs }) => belongs).length;
  return gradeShare(right, sort.cards.length);
}

const written = (placed: SortAnswer['placed']): SortAnswer => ({ kind: 'sort', placed });
const stored = ({ card, group }: Placement) => ({ card: card.id, group });
