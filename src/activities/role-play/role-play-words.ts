import { numberBeginning, numberInWords } from '../../ui/number-in-words.ts';
import { plainText, type Words } from '../../ui/prose.ts';
import { facing } from './clock.ts';
import type { Clock, People, RolePlay, Round } from './role-play.ts';
import { partBefore, tally, type Tally } from './rounds.ts';

/** How a round begins. */
export const howToBegin: Readonly<Record<People, string>> = {
  1: 'Read both cards. Then say your part out loud, and leave room for the answers.',
  2: 'Each of you reads one card alone. Pass the device over, and start when both are ready.',
  3: 'Two of you read one card each, alone. The third keeps the device and watches.',
};

/** How the observer’s list is used. */
export const howToTick: Readonly<Record<People, string>> = {
  1: 'Look back and tick what you did.',
  2: 'Nobody watches, so look back together and tick what happened.',
  3: 'Tick what you see and hear.',
};

/** "For whoever had “The host”", on a card that is somebody else's now. */
export function takerInWords(play: RolePlay, part: number, people: People): string {
  const names = [...play.roles.map(({ name }) => name), play.observer.name];
  return `For whoever had “${plainText(names[partBefore(part, people)] ?? [])}”`;
}

/** The letter that stands for a card: "G" for "The guest". */
export function initialOf(name: Words): string {
  const [letter = ''] = plainText(name).replace(/^(?:the|an?)\s+/i, '');
  return letter.toUpperCase();
}

/** "2 minutes 41 seconds left", for those who do not see the clock. */
export function leftInWords(left: number): string {
  const { minutes, seconds } = facing(left);
  const parts = [
    minutes > 0 ? `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}` : '',
    seconds > 0 || minutes === 0 ? `${seconds} ${seconds === 1 ? 'second' : 'seconds'}` : '',
  ];
  return `${parts.filter((part) => part !== '').join(' ')} left`;
}

const minute = 60_000;

/** What is said aloud of a running round, and when: with a minute to go and at the end; else ''. */
export function callInWords(left: number, minutes: number): string {
  if (left === 0) return 'Time is up. Finish your sentence, then end the round.';
  return left <= minute && minutes > 1 ? 'One minute left.' : '';
}

/** How it stands with the clock, under its face; null before the round has been started. */
export function clockInWords(clock: Clock | null, left: number, minutes: number): string {
  const length = `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  if (clock === null) return `${length} a round`;
  if (left === 0) return 'Time is up. Finish your sentence.';
  if (clock.since === null) return 'Paused';
  if (left <= minute && minutes > 1) return 'The last minute';
  return `of ${length}`;
}

/** "Two rounds, one of them alone." */
export function roundsInWords(rounds: readonly Round[]): string {
  const alone = rounds.filter(({ people }) => people === 1).length;
  const count = rounds.length;
  if (alone === count) {
    return count === 1
      ? 'Read through alone.'
      : `Read through alone, ${numberInWords(count)} times.`;
  }
  const played = `${numberBeginning(count)} ${count === 1 ? 'round' : 'rounds'}`;
  return alone === 0 ? `${played} played.` : `${played}, ${numberInWords(alone)} of them alone.`;
}

/** Things that were seen equally often, and how often: "Seen in both rounds". */
export type Share = { readonly label: string; readonly things: readonly Tally['thing'][] };

/** The ticks of all rounds summed up, what was seen most often first. */
export function sumUp(play: RolePlay, rounds: readonly Round[]): readonly Share[] {
  const shares = new Map<number, Tally['thing'][]>();
  for (const { thing, seen } of tally(play, rounds)) {
    const times = seen.filter(Boolean).length;
    shares.set(times, [...(shares.get(times) ?? []), thing]);
  }
  return [...shares]
    .toSorted(([one], [other]) => other - one)
    .map(([times, things]) => ({ label: shareInWords(times, rounds.length), things }));
}

function shareInWords(times: number, rounds: number): string {
  if (times === 0) return 'Not seen yet';
  if (rounds === 1) return 'Seen';
  if (times < rounds) return `Seen in ${numberInWords(times)} of ${numberInWords(rounds)} rounds`;
  return rounds === 2 ? 'Seen in both rounds' : `Seen in all ${numberInWords(rounds)} rounds`;
}
