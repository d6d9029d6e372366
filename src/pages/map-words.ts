import { numberBeginning, numberInWords } from '../ui/number-in-words.ts';
import { words } from '../ui/spoken.ts';

const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`);

/** What the map and the page of a leg say. */
export const mapWords = words('map', {
  tabTitle: 'Course map — Extra Mile',
  mapTitle: 'Course map',
  shortMiles: (miles: number) =>
    `${numberBeginning(miles)} short ${miles === 1 ? 'mile' : 'miles'}.`,
  hello: (name: string) => (name === '' ? 'Good to see you.' : `Good to see you, ${name}.`),
  ofMiles: (miles: number) => `of ${miles === 1 ? '1 mile' : `${miles} miles`} travelled`,
  about: (each: number, hours: number) =>
    `A course in customer service, told in stories. About ${each} minutes a mile, ${hours} hours in all. Once it is on your device it needs no signal.`,
  privacy: 'What you do here stays on this device. No account, and nothing is sent anywhere.',
  scale: 'One mile, one lesson',
  legNote: (leg: number, note: string) => `Leg ${leg}, ${note}`,
  milesOf: (leg: number) => `Miles of leg ${leg}`,
  legDone: 'done',
  mileDone: 'done',
  bookmarks: 'Your bookmarks',
  minutes: (count: number) => `${count} min`,
  doneOf: (done: number, count: number) => `${done} of ${count} miles`,
  plateDone: (done: number, count: number) => `${done} of ${count} · done`,
  plateOf: (done: number, count: number) => `${done} of ${count}`,
  plateAhead: (count: number, min: number) =>
    `${count} ${count === 1 ? 'lesson' : 'lessons'} · ${min} min`,
  mile: (mile: number) => `Mile ${mile}`,
  here: 'You are here · ',
  doneSaid: ', done',
  doneBefore: ', done. ',
  updated: 'Updated since you finished',
  begunSaid: (left: number) => `, begun, ${left} minutes left`,
  minutesSaid: (count: number) => `, ${count} minutes`,
  begun: (left: number, here: boolean) => `${here ? '' : 'Begun · '}${left} min left`,
  finished: 'Done',
  finishedUpdated: 'Done · Updated since you finished',
  allTravelled: (miles: number) =>
    `You have travelled ${miles === 1 ? 'the one mile' : `all ${numberInWords(miles)} miles`}.`,
  staysOpen: 'Every mile stays open. Take any of them again.',
  goOn: 'Continue',
  start: 'Start',
  left: (left: number, all: number) => `${left} of ${minutes(all)} left`,
  long: minutes,
  legLength: (leg: number, length: string) => `Leg ${leg} · ${length}`,
  milesInLeg: (count: number, done: number) =>
    done === 0
      ? `${count} ${count === 1 ? 'mile' : 'miles'}`
      : `${done} of ${count} ${count === 1 ? 'mile' : 'miles'}`,
  minutesInLeg: (all: number, left: number | null) =>
    left === null ? `${all} min` : `${left} of ${all} min left`,
  startMile: (mile: number, begun: boolean) => `${begun ? 'Go on with' : 'Start'} mile ${mile}`,
  mileLeft: (left: number, begun: boolean) => `${left} min${begun ? ' left' : ''}`,
  youCan: 'At the end you can',
  nowYouCan: 'Now you can',
  theRoad: 'The road',
});
