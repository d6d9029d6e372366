import type { Stamp } from './fact.ts';

/** How far a stamp may lie in time: beyond these no clock of a learner's device is taken at its word. */
const earliest = Date.UTC(1970, 0, 1);
const latest = Date.UTC(2900, 0, 1);
const highestCount = 9999;

/**
 * The stamp of a new fact: the wall clock's reading when that is later than everything seen so far,
 * else the next count of the latest reading seen. A hybrid logical clock: Kulkarni et al., "Logical
 * Physical Clocks", OPODIS 2014.
 *
 * A reading far ahead of the wall clock is followed like any other. If it were not, a learner whose
 * clock once stood wrong could never again change what they answered then: the old answer would
 * stay the later one. The price is only that stamps say little about wall time from then on, and
 * nothing reads wall time from them (`Fact.on` has the day).
 *
 * @param last the latest reading seen, own or received; null when there is none
 * @param wall milliseconds since 1970; anything outside 1970 to 2900 is taken as the nearest end
 */
export function tick(last: Stamp | null, wall: number): Stamp {
  const now = saneInstant(wall);
  const before = last === null ? null : split(last);
  if (before === null || before.instant < now) return join(now, 0);
  return before.count < highestCount
    ? join(before.instant, before.count + 1)
    : join(before.instant + 1, 0);
}

/**
 * The later of the two readings. One from beyond 2900 is left out, because nothing could be
 * written after it; the fact that bears it is still kept.
 */
export function observe(last: Stamp | null, received: Stamp): Stamp | null {
  if (split(received).instant >= latest) return last;
  return last === null || received > last ? received : last;
}

/** The stamp, or null when the text is not one. */
export function parseStamp(text: string): Stamp | null {
  if (!/^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z-\d{4}$/.test(text)) return null;
  const { instant } = split(text as Stamp);
  // A 30th of February reads as a number too, but not as itself.
  const same = !Number.isNaN(instant) && new Date(instant).toISOString() === text.slice(0, 24);
  return same ? (text as Stamp) : null;
}

/** The nearest instant between 1970 and 2900, in milliseconds; 1970 for what is not a number. */
export function saneInstant(wall: number): number {
  return Number.isNaN(wall) ? earliest : Math.floor(Math.min(Math.max(wall, earliest), latest - 1));
}

function split(stamp: Stamp): { readonly instant: number; readonly count: number } {
  return { instant: Date.parse(stamp.slice(0, 24)), count: Number(stamp.slice(25)) };
}

function join(instant: number, count: number): Stamp {
  return `${new Date(instant).toISOString()}-${String(count).padStart(4, '0')}` as Stamp;
}
