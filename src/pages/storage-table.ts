import { words } from '../ui/spoken.ts';

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

/** What is said when work cannot be kept as it should be. */
export const storageTable = words('storage', {
  nothingSaved: (why: string, remedy: string) => `Nothing can be saved just now: ${why} ${remedy}`,
  notSaved: (why: string, remedy: string) =>
    `Not saved yet: ${why} What you did is still open here. ${remedy}`,
  /** Why, and what helps, by what the trouble is. */
  unsaved: {
    full: {
      why: 'the device is full, or the browser’s share of it.',
      remedy: 'Make room and try again, or keep a copy before you close the tab.',
    },
    refused: {
      why: 'this browser doesn’t let the course keep anything, as in a private window.',
      remedy: 'Keep a copy before you close the tab, or open the course in an ordinary window.',
    },
    outdated: {
      why: 'a newer version of the course is open in another tab.',
      remedy: 'Keep a copy, then load this page anew.',
    },
    'held-by-other-tab': {
      why: 'another tab of the course is in the way.',
      remedy: 'Close the other tabs and try again, or keep a copy.',
    },
    failed: {
      why: 'the browser has stopped saving.',
      remedy: 'Try again, or keep a copy before you close the tab.',
    },
  },
  lost: (expected: number, found: number) => {
    const rest = found === 0 ? 'none is' : found === 1 ? '1 is' : `${found} are`;
    return `This browser had ${counted(expected, 'step')} of yours, and ${rest} here now. It was cleared, or it made room. If you kept a copy, it has the rest.`;
  },
  newer: (newer: number) =>
    `${counted(newer, 'step')} of yours came from a newer version of the course. Nothing of it is lost: it shows when this version is updated.`,
  quarantined: (pieces: number) =>
    `${counted(pieces, 'piece')} of what was kept here can’t be read. It is put aside, goes into every copy you keep, and is tried again with every new version.`,
  /** Saved in one place instead of two, by what the trouble is. */
  oneCopy: {
    full: 'Saved, but in one place instead of two: the device is nearly full. With more room the second comes back by itself.',
    refused:
      'Saved, but in one place instead of two: this browser or window offers no second. Keep a copy now and then.',
    outdated:
      'Saved, but in one place instead of two: a newer version of the course is open in another tab. Load this page anew.',
    'held-by-other-tab':
      'Saved, but in one place instead of two: another tab of the course is in the way. Close it to have both again.',
    failed:
      'Saved, but in one place instead of two: the other doesn’t answer. It is tried again; a copy of your own makes it two.',
  },
  tryAgain: 'Try saving again',
  takeIn: 'Take a copy in',
  goOn: 'Go on with what is here',
  read: 'I’ve read it',
  stillHere: 'Your work is still here.',
  back: 'Back to the page',
  howToMakeRoom: 'How to make room',
  makeRoom:
    'Delete downloads, pictures or apps that you no longer need. Don’t clear the data of this site: what was saved before would go with it.',
});
