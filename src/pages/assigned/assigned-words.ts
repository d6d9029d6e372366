import type { LinkFault } from '../../assignments/read-link.ts';
import { words } from '../../ui/spoken.ts';

const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`);

/** Who asks, as the beginning of a sentence. */
const asks = (from: string) => (from === '' ? 'Someone asks' : `${from} asks`);

const progress = (done: number, of: number) => `${done} of ${of} lessons done`;

const faults: Readonly<Record<LinkFault, { readonly title: string; readonly text: string }>> = {
  empty: {
    title: 'Open an assignment',
    text: 'Paste the link that you were sent, or read its QR code.',
  },
  cut: {
    title: 'This link stops short.',
    text: 'Its end was lost on the way. Ask whoever sent it to copy it again. Nothing of yours is lost.',
  },
  damaged: {
    title: 'This link was changed on the way.',
    text: 'Some program altered it, so it can’t be trusted to say what was meant. Ask whoever sent it to copy it again. Nothing of yours is lost.',
  },
  newer: {
    title: 'This link needs the newest copy.',
    text: 'It was made by a fresher copy of this course. Open the course with a signal, take the fresher copy, and open the link again. Nothing of yours is lost.',
  },
  foreign: {
    title: 'There is no assignment in this link.',
    text: 'It may belong to something else. Ask whoever sent it what it is for. Nothing of yours is lost.',
  },
  'too-long': {
    title: 'This link is too long.',
    text: 'No assignment is as long as this, so it was not read. Ask whoever sent it to make it again. Nothing of yours is lost.',
  },
};

/** What is said to whoever receives an assignment. */
export const assignedWords = words('assigned', {
  faults,
  tabTitle: 'An assignment — Extra Mile',
  waiting: 'An assignment',
  description: 'Somebody asks for a little of your time. See what for, before you say yes.',
  unknownOwn: {
    title: 'This assignment isn’t on this device.',
    text: 'It may have been taken on in another browser. Open the link that you were sent once more.',
  },
  from: (name: string) => (name === '' ? 'From somebody who gave no name' : name),
  ask: (from: string, time: number, by: string | null) =>
    `${asks(from)} for ${minutes(time)} of your time${by === null ? '' : ` by ${by}`}.`,
  wasDue: (from: string, by: string) =>
    `This was due ${by}. ${from === '' ? 'You are still asked' : `${from} would still like you`} to do it.`,
  allDone: (from: string, time: number) =>
    `${asks(from)} for ${minutes(time)}. You have done all of it already.`,
  nothingKnown: (from: string) => `${asks(from)} for lessons that this copy doesn’t have.`,
  unchecked: 'Words from the person who sent this link. Nobody has checked who that is.',
  what: 'What',
  mile: (mile: number) => `Mile ${mile}`,
  miles: (first: number, last: number) => `Miles ${first}–${last}`,
  someMiles: (miles: string) => `Miles ${miles}`,
  minutes: (count: number) => `${count} min`,
  doneOf: (done: number, of: number) => (done === of ? 'done' : `${done} of ${of} done`),
  already: (done: number, of: number) =>
    `You have done ${done === 1 ? '1' : String(done)} of these ${of} lessons before. They count.`,
  stops: (count: number, least: number, most: number) =>
    `${count === 1 ? '1 stop' : `${count} stops`}, ${least === most ? minutes(most) : `${least} to ${most} minutes`}${count === 1 ? '' : ' each'}`,
  day: (day: string) => day,
  noDay: 'No date',
  noAccount: 'No account. It opens on bad wifi, or none.',
  nothingSent: (from: string) =>
    `${from === '' ? 'Whoever sent it' : from} sees nothing until you send a receipt.`,
  unknown: (names: string, count: number) =>
    `${count === 1 ? 'One lesson is' : `${count} lessons are`} not in this copy of the course: ${names}. This copy may be older. With a signal, look for a fresher one; the rest can be done now.`,
  ambiguous: (names: string, count: number) =>
    `${count === 1 ? 'One name' : `${count} names`} in this link could mean several lessons by now: ${names}. Ask for a new link; the rest can be done now.`,
  changed: (from: string) =>
    `${from === '' ? 'This was' : `${from} has`} changed ${from === '' ? '' : 'this '}since you took it on. What you have finished stays finished.`,
  older: 'This link is older than the assignment you have. Yours is kept.',
  declinedBefore: (day: string) => `You said no to this on ${day}. You can still say yes.`,
  framed:
    'This page stands inside another one, where nobody can tell what a press does. Open the link in a window of its own to say yes or no.',
  start: (mile: number) => `Start mile ${mile}`,
  goOn: (mile: number) => `Continue mile ${mile}`,
  takeNew: 'Take the changed one',
  keep: 'Later',
  decline: 'No, thank you',
  kept: 'It is on your map. Start when it suits you.',
  declined: 'Nothing was kept but your no. Nobody is told.',
  toMap: 'Go to the map',
  path: 'Your way through it',
  step: { ahead: 'ahead', begun: 'begun', finished: 'done', changed: 'done, updated since' },
  receipt: 'Make the receipt',
  done: (of: number) => (of === 1 ? 'The lesson is done.' : `All ${of} lessons are done.`),
  progress,
  standing: (done: number, of: number, time: number) =>
    `${progress(done, of)}, ${minutes(time)} left`,
  takeBack: 'Put it back on my map',
  putAway: 'Take it off my map',
  putAwayDone: 'It is off your map. What you finished stays finished.',
  yours: 'Your assignments',
  pasteLabel: 'The link you were sent',
  open: 'Open it',
  noLink: 'There is no link in this. It begins with https, and has no gaps.',
  elsewhere:
    'This link does not lead into this course. Open it in your browser, if you trust who sent it.',
  scan: 'Or read its QR code',
  noAssignment: 'There is no link of this course in that code.',
});
