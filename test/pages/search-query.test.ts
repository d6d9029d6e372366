import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuery } from '../../src/pages/search-query.ts';
import { longestQuery } from '../../src/search/longest-query.ts';

test('a query is read from a fragment as it was written there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (query) => {
      const read = readQuery(`#${new URLSearchParams({ q: query }).toString()}`);
      expect(read).toBe(query.replaceAll(/\p{C}/gu, ' '));
    }),
  );
});

test('whatever stands in a fragment, it gives a text of bounded length and throws nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (hash) => {
      expect(readQuery(`#q=${hash}`).length).toBeLessThanOrEqual(longestQuery);
      expect(readQuery(hash)).toEqual(expect.any(String));
    }),
  );
  expect(readQuery('#the-story')).toBe('');
  expect(readQuery('#q=%E0%A4%A')).not.toBe('');
  expect(readQuery(`#q=${'a'.repeat(9999)}`)).toHaveLength(longestQuery);
});
