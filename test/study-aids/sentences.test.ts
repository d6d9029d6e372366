import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/study-aids/sentences.ts';

const texts = (line: string) => sentencesOf(line, 'en').map(({ text }) => text);

test('a line is cut where a sentence ends', () => {
  expect(texts('He set down a tin. Then he waited. “For what?” Nobody asked!')).toEqual([
    'He set down a tin.',
    'Then he waited.',
    '“For what?”',
    'Nobody asked!',
  ]);
});

test('a title and an initial do not end a sentence', () => {
  expect(texts('Mr. Haddad met Dr. J. Smith. They spoke.')).toEqual([
    'Mr. Haddad met Dr. J. Smith.',
    'They spoke.',
  ]);
});

test('what goes on in small letters belongs to the sentence', () => {
  expect(texts('She said, “For soup?” and kept holding on. He left.')).toEqual([
    'She said, “For soup?” and kept holding on.',
    'He left.',
  ]);
});

test('an overlong sentence is cut at a stop, and at a blank where it has none', () => {
  const clause = `${'and then another customer came '.repeat(5).trim()}, `;
  const long = texts(`${clause.repeat(3)}at last.`);
  expect(long.slice(0, 2).every((text) => text.endsWith(','))).toBe(true);
  expect(texts('word '.repeat(120)).length).toBeGreaterThan(2);
});

test('whatever the line, its sentences stand in it one after another and leave out blanks only', () => {
  const word = fc.constantFrom(
    'Mr.',
    'so',
    'Yes.',
    '“No?”',
    ' ',
    '  ',
    ',',
    '…',
    '😀',
    'ß',
    '9:30',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 120 }), (parts) => {
      const line = parts.join(' ');
      let from = 0;
      for (const { text, start } of sentencesOf(line, 'en')) {
        expect(line.slice(from, start).trim()).toBe('');
        expect(line.slice(start, start + text.length)).toBe(text);
        expect(text.length).toBeLessThanOrEqual(240);
        from = start + text.length;
      }
      expect(line.slice(from).trim()).toBe('');
    }),
  );
});
