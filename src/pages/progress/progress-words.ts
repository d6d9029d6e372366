import type { Kept } from '../../progress/commitments-kept.ts';
import type { Retention } from '../../progress/review/retention.ts';
import type { ReportCard } from '../../progress/report-card.ts';
import type { Day } from '../../record/fact.ts';
import { numberBeginning } from '../../ui/number-in-words.ts';
import { words } from '../../ui/spoken.ts';
import { progressTitle } from '../page-title.ts';

/** Every word about progress. */
export const progressWords = words('progress', {
  tabTitle: progressTitle,
  title: 'Progress',
  private: 'Counted from what is kept on this device. Nobody else sees it.',
  ofMiles: (miles: number) => (miles === 1 ? 'of 1 mile travelled' : `of ${miles} miles travelled`),
  minutes: (minutes: number, days: number) =>
    `About ${minutes === 1 ? '1 minute' : `${minutes} minutes`} of lessons, on ${days === 1 ? '1 day' : `${days} days`}.`,
  notBegun: 'The road is ahead of you.',
  next: 'What to do next',
  nextReview: (cards: number, minutes: number) =>
    `${numberBeginning(cards)} ${cards === 1 ? 'card waits' : 'cards wait'} for you today, about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  nextCommitment: (count: number) =>
    count === 1
      ? 'A commitment has come to its day: tell how it went.'
      : `${numberBeginning(count)} commitments have come to their day: tell how they went.`,
  nextLesson: (mile: number, title: string, minutes: number) =>
    `Go on with mile ${mile}, ${title}: ${minutes === 1 ? '1 minute' : `${minutes} minutes`}.`,
  nextNothing: 'Every mile is travelled. Pick one to walk again with a colleague.',
  go: {
    review: 'To review',
    commitments: 'To your commitments',
    lesson: 'To the mile',
    map: 'To the map',
  },
  report: 'Report card',
  reportWhy:
    'C is the job, done properly. A is the experience. Checks count by the first answer, conversations by the last.',
  leg: 'Leg',
  letter: 'Letter',
  checks: 'Checks',
  conversations: 'Conversations',
  miles: 'Miles',
  legTitle: (number: number, title: string) => `${number}. ${title}`,
  milesOf: (done: number, all: number) => `${done} of ${all}`,
  noLetter: 'none yet',
  counts: ({ A, B, C }: ReportCard['checks']) =>
    A + B + C === 0
      ? 'none yet'
      : [A > 0 ? `${A} A` : '', B > 0 ? `${B} B` : '', C > 0 ? `${C} C` : '']
          .filter(Boolean)
          .join(', '),
  ratings: 'How you see yourself',
  ratingsWhy: 'What you rated before a leg and after it, from 1, not yet, to 5, fully.',
  ratingsNone:
    'A leg asks you at its start and at its end. Both stand here once you have given them.',
  statement: 'Statement',
  before: 'Then',
  now: 'Now',
  drawn: 'Drawn',
  notRated: 'not rated',
  retention: 'What stays',
  retentionSaid: ({ asked, recalled }: Retention, language: string) =>
    `Of ${asked} ${asked === 1 ? 'card' : 'cards'} in eight weeks you still had ${percent(recalled / asked, language)}. The dashed line is nine in ten.`,
  retentionNone: 'When cards have come back in review, it is counted here how many you still had.',
  week: 'Week from',
  asked: 'Cards',
  had: 'Still had',
  asTable: 'As a table',
  percent,
  shortDay: (day: Day, language: string) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    }).format(Date.parse(`${day}T00:00:00Z`)),
  commitments: 'Commitments',
  commitmentsNone: 'None made yet.',
  kept: ({ kept, partly, notYet, open }: Kept) => [
    { name: 'Kept', count: kept },
    { name: 'Partly', count: partly },
    { name: 'Not yet', count: notYet },
    { name: 'Still open', count: open },
  ],
  toJournal: 'All of them in your journal',
});

function percent(share: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  );
}
