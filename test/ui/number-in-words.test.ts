import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberBeginning, numberInWords } from '../../src/ui/number-in-words.ts';

test('small counts are words, large ones figures', () => {
  expect([0, 1, 13, 20, 27, 99, 100].map(numberInWords)).toEqual([
    'no',
    'one',
    'thirteen',
    'twenty',
    'twenty-seven',
    'ninety-nine',
    '100',
  ]);
});

test('a count that begins a sentence has a capital', () => {
  expect(numberBeginning(27)).toBe('Twenty-seven');
});

test('no two counts share their words', () => {
  fc.assert(
    fc.property(fc.nat({ max: 150 }), fc.nat({ max: 150 }), (one, other) => {
      expect(numberInWords(one) === numberInWords(other)).toBe(one === other);
    }),
  );
});
