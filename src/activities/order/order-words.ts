import { plainText } from '../../ui/prose.ts';
import type { Order, OrderAnswer, OrderStep } from './order.ts';
import { standing, stepsInPlace } from './standing.ts';

/** What is said when Check is pressed before anything was moved. */
export const untouchedInWords = 'This is how they were dealt. Move at least one step.';

/** "Now 2 of 5: Shuts the wash down", said aloud once a step was moved: first the place, then which. */
export function movedInWords(order: Order, answer: OrderAnswer, moved: OrderStep): string {
  const place = standing(order, answer).indexOf(moved) + 1;
  return `Now ${place} of ${order.steps.length}: ${plainText(moved.text)}`;
}

/** "3 of 5 steps are in their places." once the order is checked. */
export function closingInWords(order: Order, answer: OrderAnswer | null): string {
  const right = stepsInPlace(order, answer);
  const all = order.steps.length;
  if (right === all) return `All ${all} steps are in their places.`;
  if (right === 0) return `None of the ${all} steps is in its place yet.`;
  return right === 1
    ? `1 of ${all} steps is in its place.`
    : `${right} of ${all} steps are in their places.`;
}

/** Whether a step stands where it belongs, and where it would. */
export function verdictInWords(step: OrderStep, place: number): string {
  return step.place === place ? 'Where it belongs.' : `Comes ${ordinal(step.place)}.`;
}

/** Where the learner had a step that is now shown where it belongs. */
export function memoryInWords(had: number): string {
  return `You had it ${ordinal(had)}.`;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

function ordinal(place: number): string {
  return ordinals[place - 1] ?? `as number ${place}`;
}
