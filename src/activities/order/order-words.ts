import { plainText } from '../../ui/prose.ts';
import type { Order, OrderAnswer, OrderStep } from './order.ts';
import { standing, stepsInPlace } from './standing.ts';
import { orderTable } from './order-table.ts';
import { quoted } from '../../ui/spoken.ts';

/** What is said when Check is pressed before anything was moved. */
export const untouchedInWords = orderTable.untouched;

/** "Now 2 of 5: Shuts the wash down", said aloud once a step was moved: first the place, then which. */
export function movedInWords(order: Order, answer: OrderAnswer, moved: OrderStep): string {
  const place = standing(order, answer).indexOf(moved) + 1;
  return orderTable.moved(place, order.steps.length, quoted(plainText(moved.text)));
}

/** "3 of 5 steps are in their places." once the order is checked. */
export function closingInWords(order: Order, answer: OrderAnswer | null): string {
  const right = stepsInPlace(order, answer);
  const all = order.steps.length;
  if (right === all) return orderTable.allRight(all);
  if (right === 0) return orderTable.noneRight(all);
  return orderTable.someRight(right, all);
}

/** Whether a step stands where it belongs, and where it would. */
export function verdictInWords(step: OrderStep, place: number): string {
  return step.place === place ? orderTable.belongs : orderTable.comes(step.place);
}

/** Where the learner had a step that is now shown where it belongs. */
export function memoryInWords(had: number): string {
  return orderTable.had(had);
}
