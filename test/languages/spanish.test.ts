import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  numberBeginningSpanish,
  numberInSpanish,
} from '../../src/languages/es/number-in-spanish.ts';
import { areas as spanish, interpret } from '../../src/languages/es/spanish.ts';
import { readLanguage } from '../../src/ui/language.ts';

const source = path.join(import.meta.dirname, '../../src');

/** The areas that have a table in English, as their files name them. */
const areas = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /-(words|table)\.ts$/.test(file))
  .flatMap((file) =>
    Array.from(
      readFileSync(path.join(source, file), 'utf8').matchAll(/= words\('([a-z-]+)', \{/g),
      ([, area = '']) => area,
    ),
  );

test('every area with a table of words has one in Spanish, and no other', () => {
  expect(areas.length).toBeGreaterThan(10);
  expect(new Set(areas).size).toBe(areas.length);
  expect(Object.keys(spanish).toSorted()).toEqual(areas.toSorted());
});

test('what nobody has written in Spanish yet is said in English', () => {
  const english = { hello: 'Hello' };
  expect(interpret('nowhere', english)).toBe(english);
  expect(interpret('shell', english)).toBe(spanish.shell);
});

test('Spanish begins its questions, counts its miles and has no exclamation marks', () => {
  const texts = everyText(spanish);
  expect(texts.filter((text) => text.includes('!') || text.includes('¡'))).toEqual([]);
  expect(texts.filter((text) => text.includes('?') && !text.includes('¿'))).toEqual([]);
  expect(spanish.map.shortMiles(31)).toBe('Treinta y una millas cortas.');
  expect(spanish.lesson.toGo(1)).toBe('Falta una respuesta para recorrer esta milla.');
  expect(spanish.lesson.toGo(3)).toBe('Faltan tres respuestas para recorrer esta milla.');
});

test('numbers agree with what is counted', () => {
  expect([1, 21, 31, 42, 100].map((count) => numberInSpanish(count, 'feminine'))).toEqual([
    'una',
    'veintiuna',
    'treinta y una',
    'cuarenta y dos',
    '100',
  ]);
  expect([1, 21, 31].map((count) => numberInSpanish(count, 'masculine'))).toEqual([
    'un',
    'veintiún',
    'treinta y un',
  ]);
  expect(numberBeginningSpanish(27, 'feminine')).toBe('Veintisiete');
});

test('the language is the one that was chosen, else the first of the reader’s own that there is', () => {
  expect(readLanguage('es', ['en'])).toBe('es');
  expect(readLanguage(null, ['de-CH', 'es-MX', 'en'])).toBe('es');
  expect(readLanguage('en', ['es'])).toBe('en');
  expect(readLanguage('xx', ['fr'])).toBe('en');
  expect(readLanguage(null, [])).toBe('en');
});

function everyText(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(everyText);
  return [];
}
