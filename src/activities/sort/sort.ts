import type { Words } from '../../ui/prose.ts';
import type { ActivityId, ItemId } from '../activity-id.ts';

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
