import type { ReviewGrade } from '../../progress/review/reviews.ts';
import { numberInWords } from '../../ui/number-in-words.ts';
import { words } from '../../ui/spoken.ts';
import { reviewTitle } from '../page-title.ts';

/** Every word of review, on its page and on the map. */
export const reviewWords = words('review', {
  tabTitle: reviewTitle,
  title: 'Review',
  gradeNames: {
    'not-yet': 'Not yet',
    just: 'Just',
    well: 'Well',
    easily: 'Easily',
  } satisfies Readonly<Record<ReviewGrade, string>>,
  howWell: 'How well did you have it?',
  show: 'Show the answer',
  spaceKey: 'space',
  check: 'Check',
  stop: 'Stop for now',
  takeBack: 'Take back the last grade',
  tookBack: 'Taken back. The card is here again.',
  ideaQuestion: 'What is the key idea of this mile?',
  ownWords: 'In your own words, if you like',
  youSaid: 'You said',
  ours: 'The principle',
  yourAnswer: 'Your answer.',
  readAgain: 'Read that page again',
  place: (number: number, of: number) => `${number} of ${of}`,
  mile: (mile: number) => `Mile ${mile}:`,
  chooseSeveral: (count: number) => `Choose ${numberInWords(count)}.`,
  nothing: 'Nothing to review today.',
  done: 'That’s all for today.',
  noneYet: 'Review begins after your first mile.',
  noneYetWhy:
    'Two days after you finish a lesson, its questions and its key idea come back: five minutes a day at most.',
  toTheMap: 'To the map',
  comeRound: (day: string, isSoon: boolean) =>
    `The next cards come round ${isSoon ? '' : 'on '}${day}.`,
  stopped: 'Stopped for now.',
  stoppedWhy: (left: number) =>
    left === 1
      ? 'That is fine. One card stays for later today; if today gets full, it waits.'
      : `That is fine. ${left} cards stay for later today; if today gets full, they wait.`,
  goOn: 'Go on',
  cards: (count: number, minutes: number) =>
    `${count === 1 ? '1 card' : `${count} cards`}, about ${minutes === 1 ? '1 minute' : `${minutes} minutes`}`,
  today: 'Review',
  inCalendar: 'Review: a few cards',
  toCalendar: 'Put the next days into my calendar',
  keptCalendar: (file: string) =>
    `Kept as ${file}. Open it with your calendar. A newer one, taken in later, moves the days to where they are by then.`,
  calendarFile: 'extra-mile-review.ics',
  fetching: 'Fetching the card.',
  inDays: (days: number, language: string) =>
    days < 2
      ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
      : new Intl.NumberFormat(language, {
          style: 'unit',
          unit: 'day',
          unitDisplay: 'long',
        }).format(days),
});
