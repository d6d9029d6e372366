import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import type { Day } from '../../record/fact.ts';
import type { Grade } from '../../ui/prose.ts';
import { numberBeginning } from '../../ui/number-in-words.ts';
import { words } from '../../ui/spoken.ts';
import { certificateTitle } from '../page-title.ts';

/** Every word of the certificate and of the page around it. */
export const certificateWords = words('certificate', {
  tabTitle: certificateTitle,
  title: 'Certificate',
  forWhat: (title: string) => `For ${title}`,
  waits: (miles: number) =>
    miles === 1 ? 'One mile is still ahead.' : `${numberBeginning(miles)} miles are still ahead.`,
  waitsWhy: 'The certificate is here once every mile is travelled.',
  toTheMiles: 'To the miles',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'US Letter' },
  print: 'Print it, or save it as PDF',
  share: 'Share as a picture',
  shared: (file: string) => `Kept as ${file}.`,
  notShared: 'The picture could not be made here. Printing works.',
  fileName: (id: string) => `extra-mile-certificate-${id}.png`,
  printNote: 'If the frame is missing on paper, switch on background graphics where you print.',
  product: 'Extra Mile',
  says: 'This is to say that',
  nobody: 'Your name',
  travelled: 'has travelled every mile of',
  wholeRoad: 'The whole road',
  about: (lessons: number, minutes: number) =>
    `${numberBeginning(lessons)} ${lessons === 1 ? 'lesson' : 'lessons'}, ${minutes} minutes of story, practice and checks.`,
  core: ['Core service', 'understood'] satisfies readonly [string, string],
  experience: {
    A: ['The experience', 'earned'],
    B: ['The experience', 'on the way'],
    C: null,
  } satisfies Readonly<Record<Grade, readonly [string, string] | null>>,
  signature: 'Signature',
  selfReported: 'Told by the learner’s own device',
  receipt: (code: string) => `Receipt ${code}`,
  qr: 'A QR code with the receipt of these miles',
  codeNote:
    'The square holds a receipt: your name, these miles and their days, signed by this device. Whoever scans it sees that nothing was changed since, and not who sat here. It tells of no check and no answer.',
  noCode: 'With your name on it, the certificate gets a square that others can check.',
  renamed: 'Your name stands as it does in the list of people on this device.',
  rename: 'Change it there',
  dayOf: (day: Day, { language }: Calendar) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(Date.parse(`${day}T00:00:00Z`)),
});
