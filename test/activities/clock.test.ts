import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  facing,
  goOn,
  hold,
  leftAt,
  untilNextSecond,
  wind,
} from '../../src/activities/role-play/clock.ts';

const minutes = fc.integer({ min: 1, max: 10 });
const start = fc.integer({ min: 0, max: 2e12 });
const spell = fc.integer({ min: 0, max: 3_600_000 });

test('what is left is what was there without the time that went by, and never less than none', () => {
  fc.assert(
    fc.property(minutes, start, spell, (length, time, gone) => {
      const full = length * 60_000;
      expect(leftAt(wind(length, time), time + gone)).toBe(Math.max(0, full - gone));
    }),
  );
});

test('pauses do not count, however many there are', () => {
  fc.assert(
    fc.property(minutes, start, fc.array(fc.tuple(spell, spell)), (length, begin, spells) => {
      let time = begin;
      let ran = 0;
      let clock = wind(length, time);
      for (const [running, standing] of spells) {
        clock = hold(clock, time + running);
        ran += running;
        time += running + standing;
        expect(leftAt(clock, time)).toBe(Math.max(0, length * 60_000 - ran));
        clock = goOn(clock, time);
      }
      expect(leftAt(clock, time)).toBe(Math.max(0, length * 60_000 - ran));
    }),
  );
});

test('a time of day that was put back takes nothing and gives nothing', () => {
  const clock = wind(3, 1_000_000);
  expect(leftAt(clock, 400_000)).toBe(180_000);
});

test('a running clock shows another second within one second', () => {
  const running = fc.tuple(
    minutes,
    start,
    fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  );
  fc.assert(
    fc.property(running, ([length, begun, share]) => {
      const clock = wind(length, begun);
      const time = begun + Math.floor(length * 60_000 * share);
      const wait = untilNextSecond(clock, time) ?? Number.NaN;
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(1000);
      expect(facing(leftAt(clock, time + wait))).not.toEqual(facing(leftAt(clock, time)));
    }),
  );
});

test('a clock that stands, has run out or was never wound shows nothing else', () => {
  expect(untilNextSecond(null, 0)).toBeNull();
  expect(untilNextSecond(hold(wind(3, 0), 500), 700)).toBeNull();
  expect(untilNextSecond(wind(1, 0), 60_000)).toBeNull();
  expect(untilNextSecond(wind(1, 0), 59_999)).toBe(1);
});

test('a second that has begun still stands on the clock', () => {
  expect(facing(180_000)).toEqual({ minutes: 3, seconds: 0 });
  expect(facing(179_999)).toEqual({ minutes: 3, seconds: 0 });
  expect(facing(179_000)).toEqual({ minutes: 2, seconds: 59 });
  expect(facing(1)).toEqual({ minutes: 0, seconds: 1 });
  expect(facing(0)).toEqual({ minutes: 0, seconds: 0 });
});
