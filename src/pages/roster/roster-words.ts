import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import type { Order } from '../../assignments/board.ts';
import type { Refusal } from '../../assignments/open-receipt.ts';
import type { Notice } from '../../assignments/take-receipts.ts';
import type { Day } from '../../record/fact.ts';
import { numberBeginning } from '../../ui/number-in-words.ts';
import { words } from '../../ui/spoken.ts';

/** Every word about taking receipts in and the team board. */
export const rosterWords = words('roster', {
  board: 'Team board',
  selfReported:
    'What people report of themselves. The board can see that a receipt was not changed after a device made it, not who made it.',
  noReceipts: 'No receipts yet.',
  noReceiptsMore: 'When someone sends you theirs, open it here or scan it.',
  looking: 'Looking what is here.',
  /** These stand behind a figure. */
  people: (count: number): string => (count === 1 ? 'person' : 'people'),
  finished: (_count: number): string => 'finished',
  late: (_count: number): string => 'late',
  silent: (_count: number): string => 'not heard from',
  add: 'Add receipts',
  csv: 'CSV',
  csvHint: 'Save what you see as a table',
  print: 'Print',
  about: 'About',
  everythingSent: 'Everything you asked for',
  order: 'Order',
  orders: { name: 'By name', late: 'Late first', last: 'Newest receipt first' } satisfies Record<
    Order,
    string
  >,
  person: 'Person',
  dueOn: (day: string) => `Due ${day}`,
  notAsked: 'Not asked',
  noReceipt: 'No receipt',
  noReceiptYet: 'No receipt yet',
  remind: 'Remind',
  remindWhom: (name: string) => `Remind ${name}`,
  remindHint:
    'No receipt has reached you. It may still be on its way. Change the words as you like, then send them your way.',
  remindText: 'The message',
  remindSubject: 'A reminder, with the link once more',
  notCopied: 'This browser does not copy by itself. Select the message and copy it.',
  /** The links stand on lines of their own, so that nothing sticks to them. */
  reminder: (name: string, lines: readonly string[], from: string) =>
    [
      `${name}, no receipt from you has reached me yet. This is what I asked for:`,
      ...lines,
      'Whatever you have finished counts. When you are through, the same page makes your receipt.',
      ...(from === '' ? [] : [from]),
    ].join('\n\n'),
  reminderLine: (asked: {
    readonly title: string;
    readonly amount: string;
    readonly due: string | null;
    readonly link: string;
  }) =>
    `${asked.title}: ${asked.amount}${asked.due === null ? '' : `, by ${asked.due}`}.\n${asked.link}`,
  receipt: (day: string) => `Receipt ${day}`,
  receiptToday: 'Receipt today',
  receiptYesterday: 'Receipt yesterday',
  doneOn: (day: string) => day,
  doneLate: (day: string) => `${day}, late`,
  byHand: (day: string) => `${day}, by hand`,
  partly: (done: number, of: number) => `${done} of ${of}`,
  partlyLate: (done: number, of: number, days: number) =>
    `${done} of ${of}, ${days === 1 ? '1 day late' : `${days} days late`}`,
  partlyDue: (done: number, of: number, days: number) =>
    `${done} of ${of}, due ${days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`}`,
  daysLate: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
  legs: (done: number, of: number) => `${done} of ${of === 1 ? '1 leg' : `${of} legs`}`,
  sharesName: 'Another device sends under this name',
  sharesNameToo: 'Another device sends under this name.',
  otherNames: (names: string) => `Earlier as ${names}`,
  staff: (number: string) => `Staff number ${number}`,
  unreadable: (count: number) =>
    `${count === 1 ? 'One receipt here was' : `${count} receipts here were`} altered or damaged and ${count === 1 ? 'is' : 'are'} left out. Ask for ${count === 1 ? 'it' : 'them'} again.`,
  undo: 'Undo',
  undone: 'Taken off again.',
  /** In one sentence what the last taking in came to. */
  came: (added: number, there: number, refused: number) =>
    [
      added === 0
        ? null
        : `${numberBeginning(added)} ${added === 1 ? 'receipt' : 'receipts'} added.`,
      there === 0
        ? null
        : `${numberBeginning(there)} ${there === 1 ? 'was' : 'were'} already here.`,
      refused === 0 ? null : `${numberBeginning(refused)} could not be taken.`,
    ]
      .filter((sentence) => sentence !== null)
      .join(' '),
  missed: 'What the team missed at first',
  missedFew:
    'Shown once five people have sent receipts of the same mile, so that it tells of nobody.',
  missedNone: 'Nothing stands out.',
  missedBy: (missed: number, of: number) => `${missed} of ${of} chose otherwise at first`,
  talk: 'To talk about:',
  mile: (mile: number, title: string) => `Mile ${mile}, ${title}`,
  names: 'Who you wait for',
  namesHint: 'One name in a line. Whoever has sent no receipt then shows as “No receipt”.',
  namesLabel: 'Names',
  namesKeep: 'Keep the names',
  namesKept: (count: number) =>
    count === 0 ? 'The list is empty.' : `${count === 1 ? '1 name' : `${count} names`} kept.`,
  more: 'What a receipt shows, and what it does not',
  moreWords: [
    'That it is whole and unaltered since a device made it: it is signed there.',
    'That two receipts come from the same device, until that device is cleared.',
    'Not who sat there, whether the lessons were read with care, or how long it took. It is a self-report.',
  ],
  code: (code: string) =>
    `What is sealed for you can be read on this device alone. Its code is ${code}: a learner sees the same one and can compare it with you by voice.`,
  codeAsk: 'Show this device’s code',
  codeNone: 'This page has no code, because it does not begin with https.',
  merge:
    'Two boards become one when a copy of one device is taken in on the other. Doing it twice changes nothing.',
  mergeLink: 'To this device’s copies',
  close: 'Close',
  theirWords: 'Words they shared',
  theirMiles: 'Their miles',
  noMiles: 'No receipt tells of any mile.',
  checks: (right: number, checks: number) => `${right} of ${checks} at the first try`,
  older: 'an earlier text of it',
  byHandTitle: 'Add by hand',
  byHandHint: 'For what you know from elsewhere. It is marked as yours, and goes into the table.',
  byHandLeg: 'Leg',
  byHandDay: 'Done on',
  byHandNote: 'Note',
  byHandAdd: 'Add it',
  byHandDayMissing: 'Choose a day first.',
  byHandOf: (leg: string, day: string) => `${leg}, ${day}, by hand`,
  takeOff: 'Take it off',
  remove: (name: string) => `Take ${name} off the board`,
  removeHint:
    'Their receipts and what you added go from the board, on every device that shares it. They stay in copies you kept and in this device’s history until everything on it is deleted.',
  removed: (name: string) => `${name} is off the board.`,
  leg: (number: number, title: string) => `Leg ${number}, ${title}`,
  csvName: (day: Day) => `team-board-${day}.csv`,
  csvColumns: {
    name: 'Name',
    staffNumber: 'Staff number',
    last: 'Last receipt',
    state: (title: string) => title,
    done: (title: string) => `${title}, miles done`,
    of: (title: string) => `${title}, miles asked`,
    on: (title: string) => `${title}, finished on`,
    due: (title: string) => `${title}, due on`,
    note: 'Notes',
  },
  states: {
    'not-asked': 'Not asked',
    'no-receipt': 'No receipt',
    part: 'Partly',
    done: 'Done',
    'done-late': 'Done late',
    'done-by-hand': 'Done, by hand',
    late: 'Late',
  },

  addHeading: 'Add receipts',
  back: 'Back to the board',
  paste: 'Or paste links here, one per line',
  pasteAdd: 'Add what is pasted',
  pasteEmpty: 'Paste a link first.',
  drop: 'Or drop files and screenshots anywhere on this page',
  choose: 'Choose files',
  justNow: 'Just now',
  nothingYet: 'What you add shows here, person by person.',
  reading: 'Reading.',
  hold: 'Hold it steady. One after another is fine.',
  fileTooLarge: (name: string) => `${name} is too large to be a receipt.`,
  noneIn: (name: string) => `There is no receipt in ${name}.`,
  alreadyHere: 'A copy of one that is already here.',
  wasSealed: 'It was sealed for you.',
  allOf: (leg: string, of: number, day: string) =>
    of === 1 ? `${leg}, its only mile, ${day}` : `${leg}, all ${of} miles, ${day}`,
  someOf: (leg: string, done: number, of: number) => `${leg}, ${done} of ${of} miles`,
  elsewhere: (count: number) =>
    count === 1 ? 'One mile this copy does not know' : `${count} miles this copy does not know`,

  oneHeading: (name: string) => `A receipt from ${name}`,
  oneOpening: 'Opening the receipt.',
  oneNothing: 'Look up a code or a square',
  oneNothingHint:
    'Hold the square on the paper before the camera, or choose a picture of it. Nothing is kept.',
  checkCode: 'Or type the code beside the square',
  checkHint: 'EM and eight letters and digits. It is looked for among the receipts on this device.',
  check: 'Look for it',
  checkNone:
    'No receipt on this device has this code. A code alone shows nothing: the square on the paper holds the receipt itself.',
  checkNoCode: 'A code is EM and eight letters and digits, such as EM-7QF4-K2MD.',
  checkFound: (name: string, day: string, miles: number) =>
    `${name}, ${day}: ${miles === 1 ? '1 mile' : `${miles} miles`}. The receipt is on this board, and its signature holds.`,
  checkNoReceipt: 'This square holds no receipt.',
  oneCompare:
    'If it came from a paper, compare the name, the miles and the code with what is printed there.',
  checkLink: 'Check a code from a paper',
  oneHint:
    'Nothing is kept until you say so. This is a self-report: the receipt was not changed after it was made, and it does not show who made it.',
  oneAdd: 'Put it on the board',
  oneLeave: 'Leave it',
  oneLeft: 'Nothing was kept.',
  oneAdded: 'It is on the board.',
  oneThere: 'It is on the board already. Nothing changes.',
  oneFramed:
    'This page is shown inside another one. Open the link in a window of its own before you add anything.',
  toBoard: 'To the team board',
  refused: 'This receipt cannot be taken.',
});

/** What is to be said beside a receipt that was taken. */
export const noticeWords = words('receipt-notices', {
  'adds-nothing': 'The board knew all of it already.',
  'same-name': 'Another device sent receipts under this name. Both stand on the board.',
  'other-name': 'The same device used another name before. The newest name stands.',
  'not-our-assignment': 'It answers an assignment that was not made on this device.',
} satisfies Record<Notice, string>);

/** Why a receipt is not taken: what is safe, what happened, what to do. */
export const refusalWords = words('receipt-refusals', {
  'not-a-receipt': [
    'That is no receipt',
    'A receipt’s link has #r= in it. Ask the sender to copy it again.',
  ],
  cut: ['One link stops short', 'Ask the sender to use Copy instead of selecting it by hand.'],
  altered: [
    'One receipt was altered',
    'It is not what its device wrote, so it is left out. Ask the sender for it again.',
  ],
  'newer-version': [
    'One needs a newer copy',
    'It was made by a newer version of the course. Load this page anew with a signal, then add it again.',
  ],
  'too-large': [
    'One is too large',
    'No receipt is that large. Ask the sender what they meant to send.',
  ],
  'for-another': [
    'One is sealed for another device',
    'Open it on the device on which you made the assignment, and in the same browser.',
  ],
  'no-sense': [
    'One says nothing this copy understands',
    'Load this page anew with a signal, then add it again. If that does not help, ask the sender for a new one.',
  ],
  'no-keys': [
    'Receipts cannot be opened here',
    'This page does not begin with https. Open the course there.',
  ],
} satisfies Record<Refusal, readonly [string, string]>);

/** "Receipt today", "Receipt yesterday", "Receipt 4 June". */
export function receiptOf(day: Day, calendar: Calendar, short: (day: Day) => string): string {
  const yesterday = new Date(Date.parse(`${calendar.today}T00:00:00Z`) - 86_400_000);
  if (day === calendar.today) return rosterWords.receiptToday;
  return day === yesterday.toISOString().slice(0, 10)
    ? rosterWords.receiptYesterday
    : rosterWords.receipt(short(day));
}

/** Names one after another: "Rosa, Ben and Jun". */
export function listed(names: readonly string[], { language }: Calendar): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
