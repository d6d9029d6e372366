import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestSentence, readingGrade } from '../../../src/authoring/quality/reading-grade.ts';
import { splitSentences } from '../../../src/authoring/quality/split-sentences.ts';

const often = (text: string, times: number) => Array.from({ length: times }, () => text);

test('a text in short words is graded as the formula says', () => {
  // Six words of one syllable in every sentence: 0.39 × 6 + 11.8 × 1 − 15.59.
  expect(readingGrade(often('The cat sat on the mat.', 20))).toBeCloseTo(-1.45);
  // Four words and eight syllables: 0.39 × 4 + 11.8 × 2 − 15.59.
  expect(readingGrade(often('Sunny winter morning market.', 25))).toBeCloseTo(9.57);
});

test('how a text is divided into paragraphs does not change its grade', () => {
  const sentence = 'Nobody minded the rain that morning.';
  expect(readingGrade(often(`${sentence} ${sentence}`, 10))).toBe(
    readingGrade(often(sentence, 20)),
  );
});

test('a text of fewer than a hundred words has no grade', () => {
  expect(readingGrade(often('word', 99))).toBeNull();
  expect(readingGrade(often('word', 100))).not.toBeNull();
  expect(readingGrade([])).toBeNull();
});

test('figures are neither words nor syllables, and a word without Latin letters has one', () => {
  expect(readingGrade(often('The cat sat on 1,000 mats at 9:30.', 20))).toBeCloseTo(-1.45);
  expect(readingGrade(often('我 我 我 我 我 我.', 20))).toBeCloseTo(-1.45);
});

test('a sentence ends neither in a title or an initial nor in speech that it goes on after', () => {
  expect(
    splitSentences('Mr. Tran met Dr. Lee. T. Scott Gross did not. So do I. Then we left.'),
  ).toEqual(['Mr. Tran met Dr. Lee. ', 'T. Scott Gross did not. ', 'So do I. ', 'Then we left.']);
  expect(splitSentences('“Excuse me?” she said. “First time here?” “Yes!”')).toEqual([
    '“Excuse me?” she said. ',
    '“First time here?” ',
    '“Yes!”',
  ]);
});

test('the longest sentence of a paragraph is told in words', () => {
  expect(longestSentence('One two. One two three, 4 and 5 — six! One.')).toBe(5);
  expect(longestSentence('')).toBe(0);
});

test('nothing of a text is lost between its sentences', () => {
  const pieces = fc.constantFrom('Mr. ', '“', '”', '. ', '? ', '\n', 'word ', 'A', '…', '9.5');
  const text = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, (any) => {
      expect(splitSentences(any).join('')).toBe(any);
    }),
  );
});

test('longer sentences never read more easily', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (length) => {
      const grade = (words: number) =>
        readingGrade(often(`${'rain '.repeat(words)}fell.`, 100)) ?? 0;
      expect(grade(length + 1)).toBeGreaterThan(grade(length));
    }),
  );
});
