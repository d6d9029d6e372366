import {
  dayAndDistance,
  dayInWords,
  type Calendar,
} from '../../activities/calendar/day-in-words.ts';
import type { Day } from '../../record/fact.ts';
import { numberInWords } from '../../ui/number-in-words.ts';

/** The words around the lines of today on the map, and those of promises. */
export const todayWords = {
  title: 'Today',
  more: (count: number) => `And ${numberInWords(count)} more`,
  promised: (by: Day, calendar: Calendar) =>
    by === calendar.today
      ? `Promised for ${dayAndDistance(by, calendar)}`
      : `Was for ${dayInWords(by, calendar)}. How did it go?`,
  lookBack: 'Kept a month ago. Do you still do it?',
  missing: 'Some of your work is missing in this browser.',
  takeIn: 'Take a copy in',
  clears: 'This browser clears what a page keeps when you stay away for a week.',
  keepCopy: 'Keep a copy',
  later: 'Later',
} as const;
