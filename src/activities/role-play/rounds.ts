import type { ItemId } from '../activity-id.ts';
import { mostItems } from '../parse-item-id.ts';
import { goOn, hold, wind } from './clock.ts';
import type { People, RolePlay, RolePlayAnswer, Round } from './role-play.ts';

/** Nobody has played yet. */
export const unplayed: RolePlayAnswer = { kind: 'role-play', rounds: [], now: null };

/** The answer once a round has begun. */
export function begin(answer: RolePlayAnswer, people: People): RolePlayAnswer {
  return { ...answer, now: { people, seen: [], clock: null } };
}

/** The answer once the round under way is called off; nothing of it is counted. */
export function callOff(answer: RolePlayAnswer): RolePlayAnswer {
  return { ...answer, now: null };
}

/** The answer once the clock of the round has been set going, for the first time or again. */
export function setGoing(play: RolePlay, answer: RolePlayAnswer, time: number): RolePlayAnswer {
  const { now } = answer;
  if (now === null) return answer;
  const clock = now.clock === null ? wind(play.minutes, time) : goOn(now.clock, time);
  return { ...answer, now: { ...now, clock } };
}

/** The answer once the clock of the round has been made to stand. */
export function pause(answer: RolePlayAnswer, time: number): RolePlayAnswer {
  const { now } = answer;
  if (now === null || now.clock === null) return answer;
  return { ...answer, now: { ...now, clock: hold(now.clock, time) } };
}

/** The answer once a thing to watch for has been ticked or unticked. Things that are gone are left out. */
export function tick(play: RolePlay, answer: RolePlayAnswer, thing: ItemId): RolePlayAnswer {
  const { now } = answer;
  if (now === null) return answer;
  const seen = play.observer.watch
    .map(({ id }) => id)
    .filter((id) => now.seen.includes(id) !== (id === thing));
  return { ...answer, now: { ...now, seen } };
}

/** The answer once the round under way has been played to its end; of very many, the last are kept. */
export function finish(answer: RolePlayAnswer): RolePlayAnswer {
  const { rounds, now } = answer;
  if (now === null) return answer;
  const { people, seen } = now;
  return { ...answer, rounds: [...rounds, { people, seen }].slice(-mostItems), now: null };
}

/** Whether the round under way follows one of as many people: each card goes to somebody else. */
export function isSwapped({ rounds, now }: RolePlayAnswer): boolean {
  return now !== null && now.people > 1 && rounds.at(-1)?.people === now.people;
}

/**
 * Who takes a part when roles are exchanged: the number of the part they had before. Two change
 * places; of three, everybody moves on by one, so that each of them also observes.
 *
 * @param part 0 and 1 for the roles, 2 for the observer
 */
export function partBefore(part: number, people: People): number {
  return (part + people - 1) % people;
}

/** A thing to watch for, and in which of some rounds it was seen. */
export type Tally = {
  readonly thing: RolePlay['observer']['watch'][number];
  readonly seen: readonly boolean[];
};

/** The ticks of some rounds, in the order of the list. Ticks for things that are gone are passed over. */
export function tally(play: RolePlay, rounds: readonly Round[]): readonly Tally[] {
  return play.observer.watch.map((thing) => ({
    thing,
    seen: rounds.map((round) => round.seen.includes(thing.id)),
  }));
}
