import { plainText, type Words } from '../../ui/prose.ts';
import { facing } from './clock.ts';
import { rolePlayTable as table } from './role-play-table.ts';
import type { Clock, People, RolePlay, Round } from './role-play.ts';
import { partBefore, tally, type Tally } from './rounds.ts';
import { quoted } from '../../ui/spoken.ts';

/** "For whoever had “The host”", on a card that is somebody else's now. */
export function takerInWords(play: RolePlay, part: number, people: People): string {
  const names = [...play.roles.map(({ name }) => name), play.observer.name];
  return table.taker(quoted(plainText(names[partBefore(part, people)] ?? [])));
}

/** The letter that stands for a card: "G" for "The guest". */
export function initialOf(name: Words): string {
  const [letter = ''] = plainText(name).replace(articles, '');
  return letter.toUpperCase();
}

/* Of every language: a lesson that nobody has translated yet speaks English in an interface that does not. */
const articles = /^(?:the|an?|el|la|los|las|una?)\s+/i;

/** "2 minutes 41 seconds left", for those who do not see the clock. */
export function leftInWords(left: number): string {
  const { minutes, seconds } = facing(left);
  return table.left(minutes, seconds);
}

const minute = 60_000;

/** What is said aloud of a running round, and when: with a minute to go and at the end; else ''. */
export function callInWords(left: number, minutes: number): string {
  if (left === 0) return table.timeIsUpAloud;
  return left <= minute && minutes > 1 ? table.oneMinuteAloud : '';
}

/** How it stands with the clock, under its face; null before the round has been started. */
export function clockInWords(clock: Clock | null, left: number, minutes: number): string {
  if (clock === null) return table.aRound(minutes);
  if (left === 0) return table.timeIsUp;
  if (clock.since === null) return table.paused;
  return left <= minute && minutes > 1 ? table.lastMinute : table.ofLength(minutes);
}

/** "Two rounds, one of them alone." */
export function roundsInWords(rounds: readonly Round[]): string {
  return table.rounds(rounds.length, rounds.filter(({ people }) => people === 1).length);
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
    .map(([times, things]) => ({ label: table.share(times, rounds.length), things }));
}
