import { expect, test } from 'vitest';
import { rescueInSpanish as spanish } from '../../src/languages/es/rescue.ts';
import { rescueWords as english } from '../../src/rescue/rescue-words.ts';

test('what the rescue page counts agrees with its number, in both languages', () => {
  expect([0, 1, 2].map(english.answers)).toEqual(['0 answers', '1 answer', '2 answers']);
  expect([0, 1, 2].map(spanish.answers)).toEqual(['0 respuestas', '1 respuesta', '2 respuestas']);
  expect(spanish.inAll(1)).toBe('1 registro en total');
  expect(spanish.inAll(12_345)).toBe('12.345 registros en total');
  expect(english.inAll(12_345)).toBe('12,345 steps in all');
  expect(spanish.damaged(1)).toBe('1 pieza dañada. El archivo la lleva tal como está.');
  expect(spanish.damaged(3)).toBe('3 piezas dañadas. El archivo las lleva tal como están.');
  expect(english.damaged(1)).toBe('1 damaged piece. The file has it as it is.');
});

test('the words that delete everything are the ones that are asked for, in small letters', () => {
  for (const { word, notTyped, page } of [english, spanish]) {
    expect(word).toBe(word.toLowerCase());
    expect(page.type).toContain(`“${word}”`);
    expect(notTyped).toContain(`“${word}”`);
  }
});

test('what is told to be pressed is what the button says', () => {
  for (const { gone, page } of [english, spanish]) expect(gone).toContain(`“${page.newest}”`);
});
