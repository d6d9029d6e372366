import { words } from '../../ui/spoken.ts';

const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`);

/** What the sheet for managers says besides what the course says. */
export const briefingWords = words('briefing', {
  tabTitle: 'Briefing — Extra Mile',
  title: 'A briefing for managers',
  description:
    'One sheet for whoever gives lessons out: five minutes before, and what to ask after.',
  kicker: 'For whoever gives this out',
  amount: (lessons: number, time: number, due: string | null) =>
    `${lessons === 1 ? '1 lesson' : `${lessons} lessons`}, ${minutes(time)}${due === null ? '' : `. Due ${due}`}`,
  print: 'Print it',
  back: 'Back to the assignment',
  qr: 'QR code that opens the assignment',
  scan: 'Point a phone’s camera here to open it.',
  fetching: 'Fetching the briefing.',
  nothing: 'Choose lessons first: a briefing belongs to an assignment.',
  choose: 'Choose lessons',
  before: 'Five minutes, before they begin',
  ask: 'Ask when they are through',
  watch: 'Watch for on the floor',
  lesson: (mile: number, title: string, time: number) => `${mile}. ${title} (${time} min)`,
});
