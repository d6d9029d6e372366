import { numberInWords } from '../../ui/number-in-words.ts';
import { words } from '../../ui/spoken.ts';

/** What a match says. */
export const matchTable = words('match', {
  hint: 'Choose one, then press what goes with it.',
  paired: (paired: number, all: number) => `${paired} of ${all} paired`,
  more: (count: number) => `Pair ${numberInWords(count)} more.`,
  apart: 'Taken apart.',
  pairedWith: (left: string) => `Paired with ${left}.`,
  allPaired: (all: number) => `All ${all} are paired.`,
  next: (place: number, all: number, left: string) => `Next, ${place} of ${all}: ${left}`,
  allRight: (all: number) => `All ${all} pairs belong together.`,
  noneRight: (all: number) => `None of the ${all} pairs belongs together yet.`,
  someRight: (right: number, all: number) =>
    right === 1
      ? `1 of ${all} pairs belongs together.`
      : `${right} of ${all} pairs belong together.`,
  reasons: 'Every pair now has its reason.',
  allApart: 'All are apart again.',
  again: 'Match again',
  with: 'with',
  withOther: (other: string) => `, with ${other}`,
  together: 'They belong together.',
  belongsWith: 'Belongs with',
  goesWith: 'Goes with',
});
