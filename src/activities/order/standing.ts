import type { Grade } from '../../ui/prose.ts';
import { gradeShare } from '../grade-share.ts';
import type { Order, OrderAnswer, OrderStep } from './order.ts';

/**
 * The steps as they stand: as the answer has them, then those that it does not name, as they are
 * dealt. Steps that are gone from the activity are passed over.
 */
export function standing(order: Order, answer: OrderAnswer | null): readonly OrderStep[] {
  const named = [...new Set(answer?.order)].flatMap(
    (id) => order.steps.find((step) => step.id === id) ?? [],
  );
  return [...named, ...order.steps.filter((step) => !named.includes(step))];
}

/** How many steps stand where they belong. */
export function stepsInPlace(order: Order, answer: OrderAnswer | null): number {
  return standing(order, answer).filter((step, index) => step.place === index + 1).length;
}

/** A when every step stands where it belongs; B when at least half of them do; C otherwise. */
export function gradeOrder(order: Order, answer: OrderAnswer | null): Grade {
  return gradeShare(stepsInPlace(order, answer), order.steps.length);
}
