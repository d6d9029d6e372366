import type { Commitment } from '../../activities/plan/plan.ts';
import { words } from '../../ui/spoken.ts';

/** Every word of what is printed, and of the page that prints it. */
export const printWords = words('group-print', {
  tabTitle: 'Workbook and guide — Extra Mile',
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
  before: 'Before the meeting',
  bring: 'Bring:',
  /** Before its title and its minutes. */
  mile: (mile: number) => `Mile ${mile}`,
  promise: 'My promise',
  promiseLines: 'When … I will …, by …, and I will know that it is done when …',
  made: ({ when, will, evidence }: Commitment) =>
    `When ${when.trim()}, I will ${will.trim()}. Done when ${evidence.trim()}.`,
  takeAway: 'To take away',
  prompts: 'In the meeting',
  minutes: (minutes: number) => `${minutes} min`,
  /** After who watches. */
  observer: ': tick what you see',
  afterwards: 'Afterwards',
});
