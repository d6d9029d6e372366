import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLine, writeLine } from '../../src/record/line.ts';
import { splitLines } from '../../src/record/split-lines.ts';

const json = fc.json();

test('the checksum is the CRC-32 that everybody computes', () => {
  // The check value of the Rocksoft catalogue.
  expect(writeLine('123456789')).toBe('cbf43926 123456789');
});

test('a line is read as it was written, and lines in a file stay apart', () => {
  fc.assert(
    fc.property(fc.array(json, { maxLength: 5 }), (texts) => {
      const file = new TextEncoder().encode(texts.map((text) => `${writeLine(text)}\n`).join(''));
      expect([...splitLines(file)].map(readLine)).toEqual(texts);
    }),
  );
});

test('a line with one changed bit cannot be read', () => {
  fc.assert(
    fc.property(json, fc.nat(), fc.integer({ min: 0, max: 7 }), (text, place, bit) => {
      const bytes = new TextEncoder().encode(writeLine(text));
      const index = place % bytes.length;
      bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
      for (const line of splitLines(bytes)) expect(readLine(line)).toBeNull();
    }),
    { numRuns: 500 },
  );
});

test('a line that was cut short cannot be read', () => {
  fc.assert(
    fc.property(json, fc.nat(), (text, length) => {
      const line = writeLine(text);
      expect(readLine(line.slice(0, length % line.length))).toBeNull();
    }),
  );
});

test('a torn line does not take the next one with it', () => {
  const file = new TextEncoder().encode(
    `${writeLine('{"a":1}').slice(0, 11)}\n${writeLine('{}')}\n`,
  );
  expect([...splitLines(file)].map(readLine)).toEqual([null, '{}']);
});

test('bytes that are no text are kept whole', () => {
  expect([...splitLines(Uint8Array.of(0xff, 0xfe, 0x0a, 0x61))]).toEqual(['base64://4=', 'a']);
});
