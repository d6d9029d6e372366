import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn } from '../../src/search/words-in.ts';

const words = (text: string) => wordsIn(text).map(({ word }) => word);

test('case, accents and apostrophes make no difference', () => {
  expect(words('He’s at the CAFÉ; hes at the cafe')).toEqual([
    'hes',
    'at',
    'the',
    'cafe',
    'hes',
    'at',
    'the',
    'cafe',
  ]);
  expect(words("Ines' “Ünïcode”, 1,000 日本語 नमस्ते")).toEqual([
    'ines',
    'unicode',
    '1',
    '000',
    '日本語',
    'नमसत',
  ]);
});

test('every word stands where it says, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let before = 0;
      for (const { word, start, end } of wordsIn(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(words(text.slice(start, end))).toEqual([word]);
        before = end;
      }
    }),
  );
});
