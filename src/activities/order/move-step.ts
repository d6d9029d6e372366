import type { ItemId } from '../activity-id.ts';
import type { Order, OrderAnswer } from './order.ts';
import { standing } from './standing.ts';

/** One place towards the first step, or towards the last. */
export type Direction = 'up' | 'down';

/** The answer once a step has changed places with its neighbour; null where there is none. */
export function moveStep(
  order: Order,
  answer: OrderAnswer | null,
  step: ItemId,
  direction: Direction,
): OrderAnswer | null {
  const ids = standing(order, answer).map(({ id }) => id);
  const from = ids.indexOf(step);
  const to = direction === 'up' ? from - 1 : from + 1;
  const neighbour = ids[to];
  if (from < 0 || neighbour === undefined) return null;
  return { kind: 'order', order: ids.with(to, step).with(from, neighbour), checked: false };
}

/** Whether the steps stand as they were dealt, which is never the right order. */
export function isAsDealt(order: Order, answer: OrderAnswer | null): boolean {
  return standing(order, answer).every((step, index) => step === order.steps[index]);
}
