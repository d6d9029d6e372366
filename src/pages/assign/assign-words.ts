import type { Assignment } from '../../assignments/assignment.ts';
import { words } from '../../ui/spoken.ts';

const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`);
const lessons = (count: number) => (count === 1 ? '1 lesson' : `${count} lessons`);

/** What the page for making an assignment says. */
export const assignWords = words('assign', {
  tabTitle: 'Assign lessons — Extra Mile',
  description:
    'Choose lessons, a day and a reason, and send them to your team as a link or a QR code.',
  title: (count: number) =>
    count === 0 ? 'Ask your team for a little time' : `Ask your team for ${minutes(count)}`,
  lede: 'Choose, copy the link, send it your way. Nothing goes to any server: all of it is in the link.',
  what: 'What',
  amount: (count: number, time: number) => `${lessons(count)}, ${time} min`,
  amountLong: (count: number, time: number) => `${lessons(count)}, ${minutes(time)}`,
  open: (title: string) => `Single lessons of ${title}`,
  lesson: (mile: number, title: string) => `${mile}. ${title}`,
  order: 'In this order',
  up: (title: string) => `Move ${title} up`,
  down: (title: string) => `Move ${title} down`,
  moved: (title: string, place: number, of: number) => `${title} is now ${place} of ${of}.`,
  mile: (mile: number) => `Mile ${mile}`,
  miles: (first: number, last: number) => `Miles ${first}–${last}`,
  by: 'By when',
  days: {
    week: 'In a week',
    fortnight: 'In two weeks',
    month: 'In a month',
    day: 'Another day',
    none: 'No date',
  },
  pickDay: 'The day',
  /** The day that was chosen, beside its choice. */
  chosen: (day: string, isPast: boolean) => (isPast ? `${day}. This day has passed.` : day),
  why: 'Why',
  whyHint: 'Your team reads this first. A reason works better than a rule.',
  left: (count: number) => (count === 1 ? '1 character left.' : `${count} characters left.`),
  over: (count: number) =>
    `${count === 1 ? '1 character' : `${count} characters`} too many: the end would be cut off.`,
  from: 'From',
  name: 'Your name',
  place: 'Role and place',
  more: 'A title, and where receipts go',
  titleField: 'Title',
  titleHint: (title: string) => `Without one it says: ${title}`,
  mail: 'Your mail address, for receipts',
  mailHint: 'It stands in the link: whoever has the link can read it.',
  mailWrong: 'This is no mail address, so it is left out of the link.',
  sealed: 'Only this device can open the receipts',
  sealedHint:
    'Receipts for this link are then locked for you. If this device is lost, they stay locked.',
  sealCode: (code: string) =>
    `The link carries your lock. Whoever wants to be sure it is yours can ask you for this code: ${code}.`,
  noKeys: 'This browser has no lock to give, so receipts stay open.',
  link: 'The link',
  ready: 'Ready to send',
  again: (issue: number) => `Changed since you sent it. This is version ${issue}.`,
  againHint: 'Whoever opens it gets the change. What they have finished stays finished.',
  empty: 'Nothing chosen yet',
  emptyHint: 'Tick a leg or a lesson, and the link is here.',
  due: (day: string) => `Due ${day}`,
  noDay: 'No date',
  qr: 'QR code with the same link',
  address: 'Link to send',
  copy: 'Copy link',
  copied: 'The link is copied. Paste it where your team reads.',
  notCopied: 'This browser does not let it be copied. Select the link and copy it yourself.',
  mailIt: 'Mail it',
  share: 'Share',
  shared: 'It is on its way.',
  notShared: 'It was not sent.',
  copyMessage: 'Copy as a message',
  messageCopied: 'The message is copied, link and all.',
  saveQr: 'Save the QR code',
  saved: 'The picture is with your downloads.',
  print: 'Print a briefing',
  preview: 'See what they see',
  tooLong:
    'This has grown too long for a link that every mail program passes on. Shorten the note.',
  toLink: 'To the link',
  fresh: 'Begin a new one',
  sent: 'Sent before',
  sentBefore: (told: {
    readonly amount: string;
    readonly due: string | null;
    readonly on: string;
    readonly issue: number;
  }) =>
    [
      told.amount,
      ...(told.due === null ? [] : [`Due ${told.due}`]),
      `Sent ${told.on}${told.issue > 1 ? `, version ${told.issue}` : ''}`,
    ].join('. '),
  change: 'Change and send again',
  template: 'Use as a template',
  forget: 'Take off the list',
  forgotten: (title: string) => `${title} is off the list.`,
  undo: 'Put it back',
  loaded: 'It is in the form above.',
  qrFile: 'extra-mile-assignment.svg',
  subject: (title: string) => `${title}: a few minutes of your time`,
  /** A mail or chat message; the link stands on a line of its own, so that nothing sticks to it. */
  message: (
    { note, from }: Pick<Assignment, 'note' | 'from'>,
    told: {
      readonly title: string;
      readonly amount: string;
      readonly due: string | null;
      readonly link: string;
    },
  ) =>
    [
      ...(note === '' ? [] : [note, '']),
      `${told.title}: ${told.amount}${told.due === null ? '' : `, by ${told.due}`}.`,
      'It works in your browser, needs no account, and stops and goes on where you like:',
      '',
      told.link,
      ...(from === '' ? [] : ['', from]),
    ].join('\n'),
});
