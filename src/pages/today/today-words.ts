import { numberInWords } from '../../ui/number-in-words.ts';
import { words } from '../../ui/spoken.ts';

/** The words around the lines of today on the map, and those of promises. */
export const todayWords = words('today', {
  title: 'Today',
  more: (count: number) => `And ${numberInWords(count)} more`,
  promisedFor: (day: string) => `Promised for ${day}`,
  wasFor: (day: string) => `Was for ${day}. How did it go?`,
  lookBack: 'Kept a month ago. Do you still do it?',
  missing: 'Some of your work is missing in this browser.',
  takeIn: 'Take a copy in',
  clears: 'This browser clears what a page keeps when you stay away for a week.',
  keepCopy: 'Keep a copy',
  later: 'Later',
});
