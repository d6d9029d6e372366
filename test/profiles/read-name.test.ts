import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readName } from '../../src/profiles/read-name.ts';

test('a name is kept as it was written, in any script', () => {
  for (const name of ['Rosa', 'Ben Yusuf', 'José', 'Жанна', '山田', 'נועה', 'O’Neil']) {
    expect(readName(` ${name}\n`)).toBe(name);
  }
});

test('what cannot be seen or turns the text around is taken out', () => {
  expect(readName('Ro\u202Esa\u200B\u0007')).toBe('Rosa');
  expect(readName('\u200B \u2066\u00AD')).toBe('');
});

test('a long name is cut between letters that people see as one', () => {
  expect(readName('e\u0301\u0323'.repeat(30)).length).toBeLessThanOrEqual(40);
  expect(readName(`x${'🧑🏽'.repeat(30)}`)).toBe(`x${'🧑🏽'.repeat(9)}`);
});

test('anything becomes a name or nothing, and reading it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const name = readName(text);
      expect(name.length).toBeLessThanOrEqual(40);
      expect(readName(name)).toBe(name);
    }),
  );
});
