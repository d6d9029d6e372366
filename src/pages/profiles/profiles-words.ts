import type { Moved } from '../../profiles/move-record.ts';
import { words } from '../../ui/spoken.ts';

/** Every word about the people who learn on one device. */
export const profilesWords = words('profiles', {
  nameless: 'Somebody',
  product: 'Extra Mile',

  start: {
    title: 'Who is learning?',
    tabTitle: 'Who is learning? — Extra Mile',
    lede: 'Everybody here has work of their own. Choose your name.',
    locked: 'Locked',
    add: 'Somebody else',
    addTitle: 'What is your first name?',
    addLede: 'You begin at mile 1. What you do stays apart from the others, on this device.',
    name: 'First name',
    begin: 'Begin',
    back: 'Back',
    unsaved:
      'This browser refuses to keep a list of people. Allow it to store data, then try again.',
  },

  unlock: {
    title: (name: string) => `Good to see you, ${name}.`,
    tabTitle: 'Your passphrase — Extra Mile',
    lede: 'What you did is locked. Your passphrase opens it.',
    passphrase: 'Passphrase',
    show: 'Show what I type',
    open: 'Open it',
    opening: 'Opening it.',
    wrong: 'That is another passphrase. Nothing is lost: try once more.',
    empty: 'Type your passphrase to open it.',
    cannot:
      'This page did not come over a secure line, so it can’t open what is locked. Use the address that begins with https.',
    broken:
      'The part that a passphrase opens is damaged here. Everything else is kept: take a locked copy, and bring in an older one.',
    forgotten: 'I don’t remember it',
    forgottenWords:
      'Nobody else can open it, and neither can we. If you kept a copy without a lock, start with another name and take it in. What is locked stays here in case it comes back to you, until somebody deletes it.',
    keep: 'Keep a locked copy',
    kept: 'A locked copy is with your downloads. It opens with the same passphrase.',
    other: 'Somebody else',
  },

  people: {
    title: 'Who learns here',
    alone:
      'Do others learn in this browser too? Everybody can have work of their own, with their own answers, journal and copies.',
    several: 'Each of you has answers, a journal and copies of your own.',
    you: 'you',
    lockedSign: 'locked',
    yours: 'Your first name',
    theirs: 'Their first name',
    add: 'Add somebody',
    addNow: (name: string) => (name === '' ? 'Add them' : `Add ${name}`),
    added: (name: string) => `${name} can learn here now, from mile 1.`,
    leave: 'Leave it',
    rename: 'Save the name',
    renamed: (name: string) => `Saved. You are ${name} here.`,
    empty: 'A first name is missing.',
    taken: (name: string) =>
      `Somebody here is called ${name} already. Add a letter to tell you apart.`,
    same: 'The two names are the same. Add a letter to tell you apart.',
    refused: 'This browser refuses to keep a list of people, so nothing was changed.',
    handOver: 'Hand over to somebody else',
    handingOver: 'Saving, then asking who is learning.',
    privacy:
      'Apart is not secret: whoever has the device in hand can choose any name here, unless it is locked.',
  },

  lock: {
    title: 'Your passphrase',
    off: 'What you do here can be read by whoever uses this browser. A passphrase locks it.',
    on: 'What you did is locked. It asks for your passphrase when you hand over, when this page is loaded anew and when its last tab is closed.',
    cannot:
      'A passphrase needs a page that came over a secure line. Use the address that begins with https.',
    put: 'Lock it with a passphrase',
    change: 'Change the passphrase',
    takeOff: 'Take the lock off',
    putTitle: 'Lock what is yours',
    changeTitle: 'Change your passphrase',
    takeOffTitle: 'Take the lock off?',
    promise: [
      'Everything you write and answer is sealed where it is kept: both places in this browser, and every copy you keep while it is locked.',
      'Forgotten is gone. Nobody else can open it, and neither can we. Write it down where only you look.',
      'It does not help against somebody who uses this device while it is open, against copies kept before, or against an expert who searches the device for what was deleted.',
      'Your first name, how much you did and roughly how long each entry is can still be seen.',
    ],
    takeOffWords: 'What you did is kept readable in this browser again, for whoever uses it.',
    present: 'Your passphrase now',
    fresh: 'New passphrase',
    freshHint: 'Four words that have nothing to do with each other are good. At least 8 letters.',
    again: 'Once more',
    show: 'Show what I type',
    short: 'That is too short to hold. Take at least 8 letters, better four words.',
    differs: 'The two are not the same. Type it once more.',
    wrong: 'That is not your passphrase now. Nothing was changed.',
    working: 'Sealing it. Leave this page open.',
    workingOff: 'Opening it. Leave this page open.',
    keepFirst: 'Keep a copy first',
    keptFirst: 'A copy is with your downloads. It has no lock: whoever has it can read it.',
    leave: 'Leave it as it is',
    donePut: 'It is locked.',
    doneChange: 'Your passphrase is changed.',
    doneTakeOff: 'The lock is off.',
    doneWords: (locked: boolean): string =>
      locked
        ? 'Open it now with your new passphrase, while you know it well.'
        : 'Everything you did is here, as before.',
    part: 'Another tab of the course is asleep and still holds a part as it was. Close it: that part goes when the course is opened next.',
    goOn: 'Go on',
    failed: {
      'not-saved':
        'Nothing was changed: this browser has no room to write it once more. Make room on the device, then try again.',
      busy: 'Nothing was changed: another tab is doing this already.',
    } satisfies Readonly<Record<Exclude<Moved['status'], 'moved'>, string>>,
  },

  copy: {
    plain: 'Whoever you give it to can read it.',
    locked: 'Your copy is locked too: it opens with your passphrase.',
    unlockedWay: 'Keep one without a lock',
    unlockedKept: 'A copy without a lock is with your downloads. Whoever has it can read it.',
    whose: (name: string) => `It is ${name}’s.`,
    notYours: (theirs: string, yours: string) =>
      `This is ${theirs}’s work, and you are ${yours} here. To keep the two apart, hand over to ${theirs} first.`,
    lockedFile: 'This copy is locked. Its passphrase opens it.',
    openFile: 'Open the copy',
    broken: 'The part that a passphrase opens is damaged in this copy. Look for another one.',
  },

  remove: {
    title: 'Delete what is yours',
    lede: (name: string) =>
      `Takes what ${name} did off this browser, for good. The others keep theirs.`,
    button: (name: string) => `Delete what ${name} did`,
    ask: (name: string) => `Delete what ${name} did?`,
    words: 'It cannot be undone. The others keep theirs, and the lessons stay.',
    type: (name: string) => `Type the name ${name}`,
    missing: (name: string) => `Type ${name} to go on.`,
    kept: 'A copy is with your downloads.',
    done: (name: string) => `What ${name} did is deleted.`,
    doneWords: 'Nothing of it is left in this browser.',
  },

  forgotten: {
    unreadable: (name: string) =>
      `Without the passphrase nobody can read what ${name} did: not ${name}, not whoever has the device, and not we. A locked copy opens with the same passphrase and no other.`,
    going: (name: string) =>
      `What goes is everything ${name} did in this browser: answers, journal, notes, progress, what was sent and received, and the name on the list. It cannot be undone, even if the passphrase comes back. The others keep theirs, and the lessons stay.`,
    whole: (name: string) =>
      `Nothing of it is left in this browser. ${name} can begin again at mile 1, with or without a passphrase.`,
  },

  everybody: (names: readonly string[]) =>
    `This is the work of everybody who learns here: ${new Intl.ListFormat('en').format(names)}.`,
});
