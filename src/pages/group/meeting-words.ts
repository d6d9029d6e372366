import type { EntryKind, Outcome } from '../../study-group/meeting-papers.ts';
import type { Standing } from '../../study-group/running.ts';
import { numberBeginning } from '../../ui/number-in-words.ts';
import { words } from '../../ui/spoken.ts';

/** Every word of a meeting under way. */
export const meetingWords = words('meeting', {
  none: 'No meeting here',
  noneMore: 'The plan it belongs to is not on this device. Open the link to the plan first.',
  toGroup: 'To the study group',
  /** Before its title. */
  heading: (number: number) => `Meeting ${number},`,
  of: (item: number, items: number) => `${item} of ${items}`,
  wall: 'Show the wall screen',
  notes: 'Show my notes',
  fullScreen: 'Full screen',
  back: 'Back',
  next: { prompt: 'Next prompt', item: 'Go on', end: 'Finish the meeting' } satisfies Record<
    Standing['next'],
    string
  >,
  start: 'Start the clock',
  pause: 'Pause',
  goOn: 'Go on with the clock',
  minute: '+1 min',
  minuteMore: '+1 min, one minute more',
  minutes: (minutes: number) => `${minutes} min`,
  done: 'done',
  keys: 'Keys: ← and → for the prompts, space for the clock, F for full screen.',
  agenda: 'Agenda',
  left: (minutes: number, seconds: number) =>
    `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ${seconds} ${seconds === 1 ? 'second' : 'seconds'} left`,
  call: (seconds: number): string => {
    if (seconds === 300) return 'Five minutes left.';
    if (seconds === 60) return 'One minute left.';
    return seconds === 0 ? 'Time is up.' : '';
  },
  notesTitle: 'For the facilitator',
  itemNotes: 'For this part',
  together: 'To do together',
  showWork: 'Show what we do',
  showPrompt: 'Show the prompt',
  over: 'That was it.',
  takeAway: 'To take away',
  backToPlan: 'Back to the plan',
  saved: 'All of this stays on this device.',
  unread: (count: number) =>
    count === 1
      ? 'One note of these meetings cannot be read by this version. It is left as it is.'
      : `${numberBeginning(count)} notes of these meetings cannot be read by this version. They are left as they are.`,
});

/** Every word of what a group does together in a meeting. */
export const workWords = words('meeting-work', {
  here: 'Who is here?',
  everyone: 'Everyone',
  nobody: 'Nobody yet',
  count: (count: number) => (count === 1 ? '1 person is here' : `${count} people are here`),
  addName: 'Add a name',
  add: 'Add',
  /** What is listed, and the labels of a row's fields; `more` is null where there are two only. */
  lists: {
    promise: { title: 'Our promises', who: 'Who', text: 'When … I will …', more: null },
    contribution: {
      title: 'The past twelve months',
      who: 'Who',
      text: 'What happened',
      more: 'What could have been',
    },
    story: {
      title: 'Our story wall',
      who: 'Who tells it',
      text: 'Title',
      more: 'In two sentences',
    },
  } satisfies Record<EntryKind, Record<'title' | 'who' | 'text', string> & { more: string | null }>,
  checkIn: 'What was promised the last time',
  noPromises: 'Nothing was written down the last time. Ask each of you from memory.',
  outcome: (who: string, text: string) => `How did it go? ${who}: ${text}`,
  outcomes: { kept: 'Kept', changed: 'Changed', 'not-kept': 'Not kept' } satisfies Record<
    Outcome,
    string
  >,
  happened: 'What happened?',
  remove: (text: string) => (text === '' ? 'Take this out' : `Take this out: ${text}`),
  removed: 'Taken out.',
  undo: 'Undo',
  impact: 'What would it do?',
  impactMore:
    'One member after the other, 1 for hardly anything, 5 for a great deal. Nobody’s name is kept.',
  questions: [
    'Our clients’ loyalty',
    'Their willingness to refer us',
    'How they talk about us',
    'Our own satisfaction at being free to do it',
    'Our pricing power',
  ],
  ballot: (number: number) => `Answers of member ${number}`,
  take: 'Count these answers',
  missing: 'Give each of the five a number first.',
  taken: 'Counted. The next one, please.',
  answers: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
  spread: (middle: number, least: number, most: number) =>
    least === most
      ? `${middle} from all of you`
      : `${middle} in the middle, from ${least} to ${most}`,
  widest: (question: string) => `You differ most on: ${question}. Talk about that one.`,
  takeBack: 'Take the last answers back',
  chart: 'What you think it would do, from 1 to 5',
  rolePlayGone: 'The lesson with this role play is not on this device yet.',
});
