import type { Commitment } from '../../activities/plan/plan.ts';

/** Every word of what is printed, and of the page that prints it. */
export const printWords = {
  title: 'Print workbook and guide',
  lede: 'Black on white, one meeting to a page or two.',
  none: 'There is no plan on this device to print.',
  what: 'What do you want on paper?',
  parts: {
    workbook: 'Workbook, with what you wrote in your lessons',
    guide: 'Guide for the facilitator',
    cards: 'Cards for the role plays',
  },
  paper: 'Which paper?',
  papers: { a4: 'A4', letter: 'Letter' },
  print: 'Print',
  nothing: 'Choose at least one.',
  back: 'Back to the plan',
  workbook: 'Workbook',
  guide: 'Guide for the facilitator',
  cards: 'Cards for the role plays',
  name: 'Name',
  dates: 'Our dates',
  before: 'Before the meeting',
  bring: (words: string) => `Bring: ${words}.`,
  mile: (mile: number, title: string, minutes: number) => `Mile ${mile}, ${title}, ${minutes} min`,
  wrote: 'What you wrote',
  promise: 'My promise',
  promiseLines: 'When … I will …, by …, and I will know that it is done when …',
  made: ({ when, will, evidence }: Commitment) =>
    `When ${when.trim()}, I will ${will.trim()}. Done when ${evidence.trim()}.`,
  takeAway: 'To take away',
  prompts: 'In the meeting',
  minutes: (minutes: number) => `${minutes} min`,
  observer: (name: string) => `${name}: tick what you see`,
  afterwards: 'Afterwards',
} as const;
