import { dayInWords } from '../activities/calendar/day-in-words.ts';
import type { Calendar } from '../activities/calendar/day-in-words.ts';
import type { FirstTries } from '../progress/first-tries.ts';
import type { Milestone } from '../progress/milestone.ts';
import type { Walk } from '../progress/walk.ts';
import { numberBeginning } from '../ui/number-in-words.ts';
import { walkedInWords } from './walked-in-words.ts';

/** One of the facts in large figures: "12 of 15", "checks right at the first try". */
export type Figure = { readonly figure: string; readonly words: string };

export function headline({ stretch, lessons }: Milestone): string {
  const miles = lessons.length;
  if (stretch === 'leg') return walkedInWords(miles);
  return miles === 1
    ? 'One mile. You walked the whole road.'
    : `${numberBeginning(miles)} miles. You walked the whole road.`;
}

/** "You set out on Tuesday 3 November and arrived on Friday 14 November." */
export function journeyInWords({ setOut, arrived }: Walk, calendar: Calendar): string {
  return setOut === arrived
    ? `You set out and arrived on ${dayInWords(arrived, calendar)}.`
    : `You set out on ${dayInWords(setOut, calendar)} and arrived on ${dayInWords(arrived, calendar)}.`;
}

/**
 * Three facts. What the learner did comes first; the length of the road fills the places of what
 * there is nothing to say about.
 *
 * @param tries how the checks went, or null where that is not known
 */
export function figures(
  { stretch, lessons, walk }: Milestone,
  tries: FirstTries | null,
): readonly Figure[] {
  const miles = lessons.length;
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const told: readonly (Figure | null)[] = [
    { figure: walk.days === 1 ? '1 day' : `${walk.days} days`, words: 'on the road' },
    tries === null || tries.checks === 0 ? null : triesInWords(tries),
    walk.written === 0
      ? null
      : {
          figure: String(walk.written),
          words: `${walk.written === 1 ? 'answer' : 'answers'} in your own words`,
        },
    { figure: `${minutes} min`, words: stretch === 'leg' ? 'of lessons' : 'of lessons in all' },
    { figure: `${miles} of ${miles}`, words: miles === 1 ? 'lesson' : 'lessons' },
  ];
  return told.filter((figure) => figure !== null).slice(0, 3);
}

/* Whoever got none right is not told so in large figures: they have learned since. */
function triesInWords({ checks, right }: FirstTries): Figure {
  const noun = checks === 1 ? 'check' : 'checks';
  return right === 0
    ? { figure: String(checks), words: `${noun} answered` }
    : { figure: `${right} of ${checks}`, words: `${noun} right at the first try` };
}

/** Leads to a receipt of the leg, for whoever asked for one. */
export const makeReceipt = 'Make a receipt';
