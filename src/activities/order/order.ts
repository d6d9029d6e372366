import type { Words } from '../../ui/prose.ts';
import type { ActivityId, ItemId } from '../activity-id.ts';

/** Steps to bring into the order in which they are taken. */
export type Order = {
  readonly kind: 'order';
  readonly id: ActivityId;
  readonly tab: string;
  readonly question: Words;
  readonly lead: Words;
  /** In the order in which they are dealt: the same for everybody, and never the right one. */
  readonly steps: readonly OrderStep[];
};

export type OrderStep = {
  readonly id: ItemId;
  readonly text: Words;
  /** Where it belongs, from 1. */
  readonly place: number;
  /** Why it stands there. */
  readonly reason: Words;
};

export type OrderAnswer = {
  readonly kind: 'order';
  /** The steps from the first to the last; none before the learner has moved any. */
  readonly order: readonly ItemId[];
  /** False while moving steps, before the learner presses Check. */
  readonly checked: boolean;
};

/** Whether the order was checked. One that has gained a step since is open again. */
export function isOrderChecked(order: Order, answer: OrderAnswer | null): boolean {
  return answer?.checked === true && order.steps.every(({ id }) => answer.order.includes(id));
}
