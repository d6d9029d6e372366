import type { Clock } from './role-play.ts';

/*
 * A round is timed by the clock and not by counting ticks: it goes right through a reload, a sleeping
 * laptop and a page nobody looks at. `time` is always milliseconds since 1970.
 */

/** A clock that is set going for so many minutes. */
export function wind(minutes: number, time: number): Clock {
  return { left: minutes * 60_000, since: time };
}

/** How many milliseconds are left; never less than none, nor more when the time of day was put back. */
export function leftAt(clock: Clock, time: number): number {
  if (clock.since === null) return clock.left;
  return Math.max(0, Math.min(clock.left, clock.left - (time - clock.since)));
}

/** The clock once it stands. */
export function hold(clock: Clock, time: number): Clock {
  return { left: leftAt(clock, time), since: null };
}

/** The clock once it goes on. */
export function goOn(clock: Clock, time: number): Clock {
  return { left: leftAt(clock, time), since: time };
}

/** In how many milliseconds the clock shows another second; null when it stands or has run out. */
export function untilNextSecond(clock: Clock | null, time: number): number | null {
  if (clock === null || clock.since === null) return null;
  const left = leftAt(clock, time);
  return left === 0 ? null : left % 1000 || 1000;
}

/** Minutes and seconds as they stand on the clock: a second that has begun is still there. */
export function facing(left: number): { readonly minutes: number; readonly seconds: number } {
  const seconds = Math.ceil(left / 1000);
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
}
