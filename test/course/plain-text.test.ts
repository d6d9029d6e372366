import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCharacters, plainLine, plainText } from '../../src/course/plain-text.ts';
import { times } from '../faults/extent.ts';

const cases = { numRuns: times(500, 20_000) };

/** Text of letters, and of all that makes text dangerous. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      ...['a', 'é', 'e', '\u0301', '\u200D', '\u200C', '\u202E', '\u2066', '\0', '\uD800', ' '],
      ...['\n', '\r', '\u2028', '\u094D', 'क', 'ب', 'ا', '👩', '🏽', '\uFE0F', '🇳', '🇱', 'ᄀ', 'ᅡ'],
      ...['\u115F', '\u3164', '\uFEFF', '\uFFFE', '\u{E0041}', '\u2800', '<', '\u0344'],
    ),
    maxLength: 40,
  }),
);
const most = fc.integer({ min: 0, max: 30 });

test('what is plain stays as it is', () => {
  fc.assert(
    fc.property(anything, most, (text, count) => {
      const line = plainLine(text, count);
      expect(plainLine(line, count)).toBe(line);
      const words = plainText(text, count);
      expect(plainText(words, count)).toBe(words);
    }),
    cases,
  );
});

test('nothing unseen is left, no line ends, and no more than asked for', () => {
  fc.assert(
    fc.property(anything, most, (text, count) => {
      const line = plainLine(text, count);
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Co}\u202A-\u202E\u2060-\u206F\u200B\uFEFF\u3164]/u);
      expect(line).not.toMatch(/^[\s\p{M}\u200C\u200D]|[\s\u200C\u200D]$|\s\s/u);
      expect(line).toBe(line.normalize('NFC'));
      expect(countCharacters(line)).toBeLessThanOrEqual(count);
      expect(plainText(text, count)).not.toMatch(/\n{3}|[\u202A-\u202E\u2066-\u2069\r]/u);
    }),
    cases,
  );
});

test('names in any script stay as they are written', () => {
  const names = [
    ...[
      'Ana María Ōta',
      'Ærøskøbing',
      'Σοφία',
      'Иван',
      '山田 太郎',
      '김민준',
      'สมชาย',
      'Nguyễn Thị',
    ],
    ...[
      'می\u200Cخواهم',
      'ශ්\u200Dරී',
      'क्\u200Dष',
      '👩\u200D👩\u200D👧',
      '👩🏽\u200D🔧',
      '🇳🇱',
      '❤\uFE0F',
    ],
  ];
  expect(names.map((name) => plainLine(name, 40))).toEqual(names.map((n) => n.normalize('NFC')));
});

test('characters that hide are taken out wherever they stand', () => {
  expect(plainLine('Da\u200Bna\u202E moc.live\u202C \u2066x\u2069', 40)).toBe('Dana moc.live x');
  expect(plainLine('a\u200Db \0c\u00ADd \uFEFFe\u{E0041}', 40)).toBe('ab cd e');
  expect(plainLine('\u3164\u115F \u2800', 40)).toBe('');
});

test('a line break becomes a blank in a line, and stays in a text', () => {
  expect(plainLine('one\r\n\ttwo\u2028three', 40)).toBe('one two three');
  expect(plainText(' one \r\n\n\n\n two\u2028three ', 40)).toBe('one\n\ntwo\nthree');
});

test('ten thousand marks on one letter are four', () => {
  expect(plainLine(`a${'\u0316'.repeat(10_000)}b`, 200)).toBe(`a${'\u0316'.repeat(4)}b`);
});

test('a cut never goes through a character', () => {
  expect(plainLine('👩🏽\u200D🔧👩🏽\u200D🔧x', 2)).toBe('👩🏽\u200D🔧👩🏽\u200D🔧');
  expect(plainLine('🇳🇱🇩🇪', 1)).toBe('🇳🇱');
  expect(plainLine('क्\u200Dषx', 1)).toBe('क्\u200Dष');
  expect(plainLine('one two', 4)).toBe('one');
});

test('a megabyte is dealt with at once', () => {
  const before = performance.now();
  plainLine('e\u0301\u200D'.repeat(500_000), 140);
  expect(performance.now() - before).toBeLessThan(200);
});
