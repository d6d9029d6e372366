import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { instantOf, isZone, transitionsIn } from '../../src/study-group/zone.ts';
import { someDay, someTime, zones } from './some-plans.ts';

test('a time of a day is the instant that Temporal finds, in gaps and folds too', () => {
  fc.assert(
    fc.property(someDay, someTime, fc.constantFrom(...zones), (day, time, zone) => {
      const expected = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone);
      expect(instantOf(day, time, zone)).toBe(expected.epochMilliseconds);
    }),
    { numRuns: 2000 },
  );
});

test('every clock change of a year is found to the second, and in every half hour around it', () => {
  const from = Date.parse('2026-01-01T00:00:00Z');
  const to = Date.parse('2028-01-01T00:00:00Z');
  for (const zone of zones) {
    const found = transitionsIn(zone, from, to).map(({ at }) => at);
    const expected: number[] = [];
    let now = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
    for (;;) {
      const next = now.getTimeZoneTransition('next');
      if (next === null || next.epochMilliseconds >= to) break;
      expected.push(next.epochMilliseconds);
      now = next;
    }
    expect({ zone, found }).toEqual({ zone, found: expected });
    for (const at of found) {
      for (let minute = -120; minute <= 120; minute += 30) {
        const local = Temporal.Instant.fromEpochMilliseconds(at + minute * 60_000)
          .toZonedDateTimeISO(zone)
          .toPlainDateTime();
        const [day, time] = [local.toPlainDate().toString(), local.toPlainTime().toString()];
        expect(instantOf(day as never, time.slice(0, 5) as never, zone)).toBe(
          local.toZonedDateTime(zone).epochMilliseconds,
        );
      }
    }
  }
});

test('a name that is no zone is told', () => {
  expect(isZone('Europe/Berlin')).toBe(true);
  expect(isZone('Europe/Atlantis')).toBe(false);
  expect(isZone('')).toBe(false);
});
