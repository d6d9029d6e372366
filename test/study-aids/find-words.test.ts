import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWords } from '../../src/study-aids/find-words.ts';
import { placeOf } from '../../src/study-aids/selected-place.ts';

const story = 'She took both of his hands. He held out both of his hands again.';
const texts = new Map([
  ['the-story.0', 'The old man had walked.'],
  ['the-story.1', story],
]);
const note = (quote: string, before = '', place = 'the-story.1') => ({ place, quote, before });

test('words that stand twice in a block are told apart by what comes before them', () => {
  expect(findWords(texts, note('both of his hands', 'held out '))).toEqual({
    place: 'the-story.1',
    start: story.lastIndexOf('both of his hands'),
  });
});

test('words are found in their block though what came before them was rewritten', () => {
  expect(findWords(texts, note('both of his hands', 'warmed '))).toEqual({
    place: 'the-story.1',
    start: story.indexOf('both of his hands'),
  });
});

test('words that were moved are found where they stand now', () => {
  expect(findWords(texts, note('had walked', 'man ', 'practice.0'))).toEqual({
    place: 'the-story.0',
    start: 12,
  });
  expect(findWords(texts, note('had walked', 'rewritten ', 'practice.0'))?.place).toBe(
    'the-story.0',
  );
});

test('words that stand elsewhere more than once are not guessed at', () => {
  expect(findWords(texts, note('both of his hands', 'warmed ', 'practice.0'))).toBeNull();
});

test('words that are gone are not found, nor is a note on the whole lesson', () => {
  expect(findWords(texts, note('a discount'))).toBeNull();
  expect(findWords(texts, note('', '', ''))).toBeNull();
});

test('whatever was selected in a text that has not changed is found where it was', () => {
  const words = fc.constantFrom('na', ' ', 'ï', '😀', '\n', 'no');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), fc.nat(60), fc.nat(60), (parts, one, two) => {
      const text = parts.join('');
      const place = placeOf('a.0', text, Math.min(one, two), Math.max(one, two));
      if (place === null) return;
      const found = findWords(new Map([['a.0', text]]), place);
      expect(found).not.toBeNull();
      const start = found?.start ?? -1;
      expect(text.slice(start, start + place.quote.length)).toBe(place.quote);
      expect(text.slice(0, start).endsWith(place.before)).toBe(true);
    }),
  );
});

test('a long selection is quoted to the end of a word', () => {
  const text = `${'word '.repeat(80)}end`;
  const quote = placeOf('a.0', text, 0, text.length)?.quote ?? '';
  expect(quote.length).toBeLessThanOrEqual(300);
  expect(quote.endsWith('word')).toBe(true);
});
