import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOwnLink } from '../../src/pages/device/read-own-link.ts';

const site = 'https://extramile.example/training/';
const read = (text: string) => readOwnLink(text, site);

const here: readonly (readonly [string, string, string])[] = [
  ['https://extramile.example/training/learn/pos/bell', '/learn/pos/bell', ''],
  ['https://extramile.example/training/learn/pos/bell/#the-story', '/learn/pos/bell', '#the-story'],
  ['https://extramile.example/training/', '/', ''],
  ['https://extramile.example/training', '/', ''],
  ['extramile.example/training/glossary#dazzle', '/glossary', '#dazzle'],
  ['HTTPS://EXTRAMILE.example/training/learn/pos', '/learn/pos', ''],
  ['Dana asks:\nhttps://extramile.example/training/search#q=a%20b\nSee you', '/search', '#q=a%20b'],
  ['https://extramile.example/training/learn/pos?utm=mail#x', '/learn/pos', '#x'],
];
for (const [text, pathname, hash] of here) {
  test(`${JSON.stringify(text)} leads to ${pathname}${hash}`, () => {
    expect(read(text)).toEqual({ status: 'here', pathname, hash });
  });
}

const away = [
  'https://evil.example/training/learn/pos',
  'https://extramile.example.evil.example/training/',
  'https://extramile.example@evil.example/training/',
  'https://me:secret@extramile.example/training/',
  'https://extramile.example/other/learn/pos',
  'https://extramile.example/trainings/learn/pos',
  'https://extramile.example/training//evil.example',
  'https://extramile.example/training/\\evil.example',
  'https://extramile.example/training/%2f%2fevil.example',
  'https://extramile.example/training/../elsewhere',
  'https://extramile.example/training/https:evil.example',
];
for (const text of away) {
  test(`${text} leads elsewhere`, () => {
    expect(read(text)).toEqual({ status: 'elsewhere' });
  });
}

for (const text of [
  '',
  'hello',
  'hello world',
  'javascript:alert(1)',
  'data:text/html,x',
  '//',
  `https://${'a'.repeat(30_000)}`,
]) {
  test(`${JSON.stringify(text.slice(0, 30))} opens nothing`, () => {
    expect(read(text).status).not.toBe('here');
  });
}

test('whatever is pasted, what comes out stays inside the site', () => {
  const piece = fc.constantFrom(
    'https://',
    'extramile.example',
    '/training/',
    '//',
    '\\',
    '..',
    '%2f',
    '@',
    '#',
    '?',
    ':',
    'evil.example',
    'learn/pos',
    ' ',
    '\t',
    '\n',
    '‮',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
  );
  fc.assert(
    fc.property(text, (pasted) => {
      const link = read(pasted);
      if (link.status !== 'here') return;
      const there = new URL(`/training${link.pathname}${link.hash}`, site);
      expect(there.origin).toBe('https://extramile.example');
      expect(there.pathname).toBe(`/training${link.pathname}`);
      expect(link.pathname).toMatch(/^\/(?!\/)/);
    }),
    { numRuns: 2000 },
  );
});
