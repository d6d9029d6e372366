import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import type { SharedWords } from '../../assignments/receipt.ts';
import type { Day } from '../../record/fact.ts';
import { numberInWords } from '../../ui/number-in-words.ts';
import { words } from '../../ui/spoken.ts';

/** Every word about making and sending a receipt. */
export const receiptWords = words('receipt', {
  heading: (from: string) => (from === '' ? 'Your receipt' : `Your receipt, for ${from}`),
  lede: (from: string) =>
    from === ''
      ? 'For whoever asked you. They open the link, or scan the square, and their board fills in.'
      : `${from} opens the link, or scans the square, and the board fills in.`,
  choose: 'Which part of the road?',
  whole: 'The whole course',
  leg: (number: number, title: string) => `Leg ${number}, ${title}`,
  name: 'Your name',
  staffNumber: 'Staff number, if you have one',
  nameMissing: 'Type your name first. It stands on the receipt.',
  yourWords: 'Share words of yours?',
  yourWordsHint: 'None goes unless you tick it.',
  reflection: (mile: number | null) =>
    mile === null ? 'A reflection' : `A reflection from mile ${mile}`,
  commitment: (mile: number | null) =>
    mile === null ? 'A commitment' : `A commitment from mile ${mile}`,
  shares: (count: number) =>
    `Shares your name, ${count === 1 ? 'this mile, its day' : `these ${numberInWords(count)} miles, their days`} and which checks you got at the first try.`,
  keeps: (ticked: number) =>
    ticked === 0
      ? 'Your journal and your answers stay with you.'
      : `Shares the ${ticked === 1 ? 'text' : `${numberInWords(ticked)} texts`} you ticked. The rest of your journal stays with you.`,
  sealed: (from: string, code: string) =>
    `Sealed: only the device ${from === '' ? 'that asked' : `${from} asked from`} can read it. To be sure whose that is, compare this code by voice: ${code}.`,
  open: 'Not sealed: whoever gets the link can read it.',
  selfReported:
    'Self-reported. The other device can see that nothing was changed on the way, not who sat here.',
  send: 'Send it',
  copy: 'Copy link',
  mail: 'Mail it',
  file: 'Save as a file',
  big: 'Big QR',
  shut: 'Close',
  qr: 'A QR code with the same link',
  sent: 'Sent. Sending it again is safe: it counts once.',
  notSent: 'Not sent. It is still here.',
  copied: 'Copied. Paste it into a message.',
  notCopied: 'This browser does not copy by itself. Select the link and copy it.',
  link: 'The link',
  saved: 'The file is with your downloads. Send it as it is.',
  tooLong: 'With these texts it is too long for a link or a square. Send it as a file.',
  noKeys: 'Receipts can only be made on a page that begins with https. Open the course there.',
  /** @param day null for today */
  lastSent: (day: string | null, lessons: number) =>
    `Last sent ${day ?? 'today'}, with ${lessons === 1 ? '1 mile' : `${lessons} miles`}.`,
  nothing: 'No mile of this is finished yet, so there is nothing to send.',
  unknownAssignment:
    'This device does not know the assignment that the link speaks of. Open the link you were sent first, or make a receipt of a leg.',
  toMap: 'To the map',
  looking: 'Looking what you finished.',
  receipt: 'Receipt',
  by: (name: string, day: string) => (name === '' ? day : `${name}, ${day}`),
  staff: (number: string) => `Staff number ${number}`,
  checks: (right: number, checks: number) =>
    `${right} of ${checks} ${checks === 1 ? 'check' : 'checks'} at the first try`,
  total: (done: number, of: number) => `${done} of ${of === 1 ? '1 mile' : `${of} miles`}`,
  minutes: (count: number) => `${count} min`,
  unknownMile: 'A mile this copy does not know',
  mailSubject: (name: string, title: string) => `Receipt from ${name}: ${title}`,
  message: (name: string, title: string) => `${name} finished miles of “${title}”. Self-reported.`,
  /** @param name what a file may be called of a name, and a hyphen; '' where nothing is left of it */
  fileName: (name: string, on: Day) => `receipt-${name}${on}.txt`,
  /** Around what a learner promised, in the learner's own words. */
  promised: ({ when, will, evidence }: Pick<Promised, 'when' | 'will' | 'evidence'>) =>
    `When ${when}, I will ${will}. Done when ${evidence}.`,
});

type Promised = Extract<SharedWords, { kind: 'commitment' }>;

/** "4 June", for columns. */
export function shortDay(day: Day, { language, today }: Calendar): string {
  const withYear = day.slice(0, 4) !== today.slice(0, 4);
  const known = formats.get(`${language} ${withYear}`) ?? shortFormat(language, withYear);
  formats.set(`${language} ${withYear}`, known);
  return known.format(Date.parse(`${day}T00:00:00Z`));
}

/** Making one takes longer than using it a hundred times, and a board has thousands of days. */
const formats = new Map<string, Intl.DateTimeFormat>();

function shortFormat(language: string, withYear: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  });
}

/** What somebody wrote, in one text. */
export function wordsOf(shared: SharedWords): string {
  return shared.kind === 'reflection' ? shared.text : receiptWords.promised(shared);
}
