import type { ReadAnswer } from '../../study-group/survey-link.ts';
import type { Shift } from '../../study-group/survey.ts';
import { numberBeginning, numberInWords } from '../../ui/number-in-words.ts';
import { words } from '../../ui/spoken.ts';

/** Every word of the survey with which a group begins and ends. */
export const surveyWords = words('group-survey', {
  tabTitle: 'Closing survey — Extra Mile',
  heading: 'How sure are you?',
  door: 'How sure are you?',
  doorLast: 'Closing survey',
  lede: (name: string) =>
    `For ${name}. Mark how sure you are of each sentence, 1 for not yet, 5 for fully.`,
  stays: 'Your marks stay on this device. Nobody sees them until you send them yourself.',
  before: 'Before we begin',
  thenFromMemory: 'When we began, as you see it today',
  now: 'Now',
  keptBefore: 'Kept. You are asked again at the last meeting.',
  none: 'No survey here',
  noneMore: 'The plan that it belongs to is not on this device. Open the link to the plan first.',
  nothing: 'The meetings of this plan have nothing to ask for here.',
  back: 'Back to the plan',
  share: 'Send your answers to the group',
  shareMore: 'Nothing has been sent yet. You choose whether your name goes along.',
  shareOpen: 'Send my answers',
  anonymous: 'Without my name',
  anonymousMore:
    'The link then holds your marks and which group they are for: no name, no key, nothing that two answers have in common. Change a mark afterwards, and it is another answer.',
  named: 'With my name',
  name: 'Your name',
  link: 'The link with your answers',
  message: (group: string) => `Answers to the closing survey of ${group}`,
  qr: 'QR code with your answers',
  countMine: 'Count them on this device',
  countHeading: 'Answers to the closing survey',
  countFrom: (who: string, group: string) =>
    who === '' ? `For ${group}, without a name.` : `For ${group}, from ${who}.`,
  countUnchecked: 'Nobody has checked who sent it.',
  count: 'Count these answers',
  counted: 'Counted.',
  same: 'These answers are counted already. Nothing has changed.',
  again: (who: string) => `${who} has answered before. These take the place of the earlier ones.`,
  takeBack: 'Take them back',
  takenBack: 'Taken back.',
  unknownPlan: 'These answers belong to a plan that is not on this device.',
  refused: (status: Exclude<ReadAnswer['status'], 'answer'>) =>
    ({
      broken: 'This link stops short or was changed on the way. Ask for it again.',
      newer:
        'These answers were written with a newer version of the course. Update this one, and open the link again.',
      empty: 'Open the link that you were sent.',
    })[status],
  picture: 'How the group sees it',
  answers: (count: number) =>
    count === 1 ? 'One answer so far.' : `${numberBeginning(count)} answers.`,
  waiting: (count: number, least: number) =>
    `${count === 0 ? 'No answers' : count === 1 ? 'One answer' : `${numberBeginning(count)} answers`} so far. From ${numberInWords(least)} on they are drawn together, so that nobody’s marks can be read from them.`,
  names: (names: string) => `With a name: ${names}.`,
  table: 'The same as a table',
  statement: 'Sentence',
  middleThen: 'In the middle then',
  middleNow: 'In the middle now',
  up: 'Went up',
  sameMark: 'Stayed',
  down: 'Went down',
  shift: ({ before, now }: Shift) =>
    before === now ? `${now} both times` : `from ${before} to ${now}`,
  unread: (count: number) =>
    count === 1
      ? 'One answer cannot be read by this version. It is left as it is.'
      : `${numberBeginning(count)} answers cannot be read by this version. They are left as they are.`,
});
