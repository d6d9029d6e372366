import { words } from '../../ui/spoken.ts';
import { counted } from './counted.ts';

const entries = (count: number) =>
  count === 1 ? 'One entry is' : `${count.toLocaleString('en')} entries are`;

/** What is said of copies: to keep one, and to take one in. */
export const backupTable = words('backup', {
  keep: {
    title: 'Keep a copy',
    about: (readers: string) =>
      `One file with everything you did. It brings your work back if this browser loses it, and takes it to another device. Only you have it: ${readers}`,
    button: 'Keep a copy',
    send: 'Send it to another device',
    writing: 'Writing the copy.',
    kept: 'A copy is with your downloads. Put it where you will find it again.',
    sent: 'The copy is on its way.',
    notSent: 'The copy was not sent.',
    notPossible: 'This browser cannot hand it over. Keep a copy, and send that file.',
    never: 'No copy was kept from this browser yet.',
    last: (day: string) => `Last kept ${day}.`,
    unreadToo: 'The lines that could not be read are in it too.',
  },
  take: {
    title: 'Take a copy in',
    about:
      'Adds what is in a copy to what is here. Nothing is replaced, and taking the same copy in twice changes nothing.',
    choose: 'Choose a copy',
    drop: 'or drop it here',
    stop: 'Stop',
    reading: (name: string) => `Reading ${name}.`,
    yes: 'Take it in',
    no: 'Leave it',
    taking: 'Taking it in.',
    left: 'Nothing was taken in.',
    nothingAdded: 'Everything was here already. Nothing has changed.',
    added: (count: number) =>
      `Taken in: ${count === 1 ? 'one entry' : `${count.toLocaleString('en')} entries`}. Nothing that was here was touched.`,
  },
  /** `fromHere` and `day` are null where the copy does not say. */
  origin: (fromHere: boolean | null, day: string | null) => {
    const where = fromHere === null ? '' : fromHere ? ' in this browser' : ' on another device';
    const when = day === null ? '' : `, ${day}`;
    return where === '' && when === ''
      ? 'Where and when it was kept cannot be read any more.'
      : `Kept${where}${when}.`;
  },
  preview: {
    nothingNew: 'Everything in it is here already.',
    added: (count: number) =>
      `${count === 1 ? 'One entry' : `${count.toLocaleString('en')} entries`} that you do not have here yet.`,
    alreadyThere: (count: number) => `${entries(count)} here already.`,
    newer: (count: number) =>
      `${entries(count)} from a newer version of the course: kept, and shown once this one is as new.`,
    refused: (count: number) =>
      `${counted(count, 'line')} in it ${count === 1 ? 'is' : 'are'} damaged or missing. ${count === 1 ? 'It is' : 'They are'} left out; all the others are whole.`,
  },
  refusals: {
    empty: 'This file is empty. Perhaps it has not finished arriving: fetch it once more.',
    'too-large': 'This file is too large to be a copy of your work.',
    unreachable: 'This file could not be opened. Choose it once more.',
    'not-a-backup':
      'This file is no copy of your work. A copy is called extra-mile, with a date behind it.',
    'other-program':
      'This file comes from another program. A copy is called extra-mile, with a date behind it.',
    'newer-version':
      'This copy was made by a newer version of the course. Load this page anew with a signal, then choose it once more.',
    destroyed: 'This was a copy, but nothing in it can be read any more. Look for another one.',
    cancelled: 'Stopped. Nothing was taken in.',
  },
});
