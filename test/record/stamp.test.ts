import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stamp } from '../../src/record/fact.ts';
import { observe, parseStamp, tick } from '../../src/record/stamp.ts';

const noon = Date.UTC(2026, 10, 22, 12);
const day = 86_400_000;
/** Clocks of any device: right, wrong by decades, or no numbers at all. */
const wall = fc.oneof(fc.integer({ min: noon - day, max: noon + day }), fc.double());

test('the first stamp is the wall clock’s reading', () => {
  expect(tick(null, noon)).toBe('2026-11-22T12:00:00.000Z-0000');
});

test('within one millisecond stamps are counted', () => {
  const first = tick(null, noon);
  expect(tick(first, noon)).toBe('2026-11-22T12:00:00.000Z-0001');
});

test('a full counter goes over into the next millisecond', () => {
  expect(tick('2026-11-22T12:00:00.000Z-9999' as Stamp, noon)).toBe(
    '2026-11-22T12:00:00.001Z-0000',
  );
});

test('whatever the wall clock does, each stamp is later than the one before and can be read again', () => {
  fc.assert(
    fc.property(fc.array(wall, { minLength: 1, maxLength: 50 }), (walls) => {
      let last: Stamp | null = null;
      for (const reading of walls) {
        const next = tick(last, reading);
        expect(last === null || next > last).toBe(true);
        expect(parseStamp(next)).toBe(next);
        last = next;
      }
    }),
  );
});

test('an answer given after the clock was put right stands over one given while it was wrong', () => {
  const wrong = tick(null, noon + 30 * 365 * day);
  const right = tick(observe(null, wrong), noon);
  expect(right > wrong).toBe(true);
});

test('a device whose clock has fallen back to 1970 still writes after what it has read', () => {
  const read = tick(null, noon);
  expect(tick(observe(null, read), 0) > read).toBe(true);
});

test('a reading after which nothing could be written is not followed', () => {
  const end = '2999-12-31T23:59:59.999Z-9999' as Stamp;
  expect(tick(observe(null, end), noon)).toBe('2026-11-22T12:00:00.000Z-0000');
});

test('what is no stamp is not taken for one', () => {
  const others = ['', 'now', '2026-11-22', '2026-02-30T12:00:00.000Z-0000', `${tick(null, noon)}0`];
  for (const text of others) expect(parseStamp(text)).toBeNull();
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseStamp(text)).toBeNull();
    }),
  );
});
