import { words } from '../../ui/spoken.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
const ordinal = (place: number) => ordinals[place - 1] ?? `as number ${place}`;

/** What an order says. */
export const orderTable = words('order', {
  untouched: 'This is how they were dealt. Move at least one step.',
  moved: (place: number, all: number, step: string) => `Now ${place} of ${all}: ${step}`,
  allRight: (all: number) => `All ${all} steps are in their places.`,
  noneRight: (all: number) => `None of the ${all} steps is in its place yet.`,
  someRight: (right: number, all: number) =>
    right === 1
      ? `1 of ${all} steps is in its place.`
      : `${right} of ${all} steps are in their places.`,
  belongs: 'Where it belongs.',
  comes: (place: number) => `Comes ${ordinal(place)}.`,
  had: (place: number) => `You had it ${ordinal(place)}.`,
  alreadyFirst: 'Already the first.',
  alreadyLast: 'Already the last.',
  reasons: 'Every step now has its reason.',
  nowRight: 'Now in the right order.',
  nowYours: 'Now in your order.',
  dealtAnew: 'Dealt anew.',
  seeRight: 'See the right order',
  seeYours: 'See yours',
  again: 'Order again',
  steps: (count: number) => `${count} steps`,
  moveUp: (step: string) => `Move up: ${step}`,
  moveDown: (step: string) => `Move down: ${step}`,
});
