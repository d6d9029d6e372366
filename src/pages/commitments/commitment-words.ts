import { dayInWords, type Calendar } from '../../activities/calendar/day-in-words.ts';
import type { Stands } from '../../progress/commitment-papers.ts';
import type { Day } from '../../record/fact.ts';

/** Every word about what became of commitments. */
export const commitmentWords = {
  title: 'Commitments',
  none: 'What you promise yourself in a lesson stands here, with its day.',
  from: (mile: number) => `From mile ${mile}`,
  happened: 'What happened?',
  kept: (on: Day, calendar: Calendar) => `Kept. Its day was ${dayInWords(on, calendar)}.`,
  partly: (on: Day, calendar: Calendar) => `Partly. Its day was ${dayInWords(on, calendar)}.`,
  notYet: (on: Day, calendar: Calendar) => `Not yet. It was for ${dayInWords(on, calendar)}.`,
  wasFor: (on: Day, calendar: Calendar) => `Was for ${dayInWords(on, calendar)}.`,
  theNewDay: 'The new day',
  keepDay: 'Keep this day',
  lookBack: 'A month on: do you still do it?',
  stands: {
    yes: 'Yes',
    partly: 'Now and then',
    no: 'No',
  } satisfies Readonly<Record<Stands, string>>,
  stoodIn: {
    yes: 'A month on: still doing it.',
    partly: 'A month on: now and then.',
    no: 'A month on: no longer.',
  } satisfies Readonly<Record<Stands, string>>,
  tellMore: 'Tell what happened',
  changeIt: 'Change what you told',
} as const;
