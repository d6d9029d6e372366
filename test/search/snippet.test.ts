import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markWords, snippet } from '../../src/search/snippet.ts';
import type { Marked } from '../../src/search/snippet.ts';
import { wordsIn } from '../../src/search/words-in.ts';

const written = (pieces: Marked) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const sought = (...words: readonly string[]) => new Set(words);
const filler = 'Somebody said something about the weather in town. ';

test('what was found is marked as it is written', () => {
  expect(written(markWords('Café, he’s; the cafe.', sought('cafe', 'hes')))).toBe(
    '[Café], [he’s]; the [cafe].',
  );
  expect(written(markWords('Nothing here.', sought('flip')))).toBe('Nothing here.');
});

test('a long text shows the piece where most of the words stand, cut between words', () => {
  const text = `${filler.repeat(5)}A warm hand. ${filler.repeat(5)}A warm bell and a hand. ${filler.repeat(5)}`;
  const piece = written(snippet(text, sought('warm', 'bell', 'hand'), 80));
  expect(piece).toMatch(/^… .*A \[warm\] \[bell\] and a \[hand\]\. .* …$/);
  expect(piece.length).toBeLessThan(110);
});

test('a text without any of the words shows its beginning', () => {
  expect(written(snippet(filler.repeat(9), sought('flip'), 30))).toBe(
    'Somebody said something about …',
  );
  expect(written(snippet('Short.', sought('flip')))).toBe('Short.');
  expect(snippet('', sought('flip'))).toEqual([]);
});

test('a piece is a piece of the text, and marks nothing but what was sought', () => {
  const word = fc.constantFrom('flip', 'Flíp', 'bell', 'other', '日本', '🙂', '.', ' ', '  ', '-');
  const texts = fc.array(word, { maxLength: 60 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 80 }), (text, room) => {
      const pieces = snippet(text, sought('flip', 'bell'), room);
      const inside = pieces.filter((piece) => !/^… $|^ …$/.test(piece.text));
      expect(text).toContain(inside.map((piece) => piece.text).join(''));
      for (const { text: piece, isMarked } of inside) {
        const hits = wordsIn(piece).filter(({ word: each }) => ['flip', 'bell'].includes(each));
        expect(hits.length).toBe(isMarked ? 1 : 0);
      }
      const isThere = room >= 50 && /fl[ií]p|bell/i.test(text);
      expect(pieces.some(({ isMarked }) => isMarked) || !isThere).toBe(true);
    }),
  );
});
