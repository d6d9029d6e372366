import { expect, test } from 'vitest';
import { writePage } from '../../src/build/write-page.ts';

const template = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Extra Mile</title>
    <meta name="description" content="A course." />
    <script type="module" crossorigin src="/assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/style.css">
  </head>
  <body><div id="root"></div></body>
</html>`;

const parts = { content: '<h1>Hello</h1>', data: '<script type="application/json"></script>' };

test('the policy stands before everything that it binds', () => {
  const page = writePage(template, { ...parts, preload: [], style: null });
  const policy = page.indexOf('Content-Security-Policy');
  expect(policy).toBeGreaterThan(0);
  expect(policy).toBeLessThan(page.indexOf('<script'));
  expect(policy).toBeLessThan(page.indexOf('<link'));
});

test('scripts come after everything that is to be seen', () => {
  const page = writePage(template, { ...parts, preload: ['/assets/map.js'], style: null });
  expect(page.indexOf('/assets/index.js')).toBeGreaterThan(page.indexOf('<h1>Hello</h1>'));
  expect(page.indexOf('/assets/map.js')).toBeGreaterThan(page.indexOf('<h1>Hello</h1>'));
  expect(page.match(/index\.js/g)).toHaveLength(1);
});

test('a style in the page takes the place of its link and is admitted by its hash', () => {
  const page = writePage(template, {
    ...parts,
    preload: [],
    style: { text: 'p{color:red}', holds: ['/assets/map.css'], faces: '/assets/faces.css' },
  });
  expect(page).toContain('<style>p{color:red}</style>');
  expect(page).not.toContain('/assets/style.css');
  expect(page).toContain('<link rel="stylesheet" disabled href="/assets/map.css" />');
  expect(page.indexOf('href="/assets/faces.css"')).toBeGreaterThan(page.indexOf('<h1>Hello</h1>'));
  // printf 'p{color:red}' | openssl dgst -sha256 -binary | base64
  expect(page).toContain("'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='");
});

test('a picture at the top is fetched before everything else', () => {
  const picture = '/lessons/street.webp';
  const page = writePage(template, { ...parts, picture, preload: [], style: null });
  const link = `<link rel="preload" as="image" fetchpriority="high" href="${picture}" />`;
  expect(page.indexOf(link)).toBeGreaterThan(page.indexOf('Content-Security-Policy'));
  expect(page.indexOf(link)).toBeLessThan(page.indexOf('<title>'));
});

test('titles, descriptions and addresses are text, whatever stands in them', () => {
  const page = writePage(template, {
    ...parts,
    title: 'A $& </title><script>',
    description: '"><script>',
    preload: ['/assets/a"b.js'],
    style: null,
  });
  expect(page).toContain('<title>A $&amp; &lt;/title>&lt;script></title>');
  expect(page).toContain('content="&quot;>&lt;script>"');
  expect(page).toContain('href="/assets/a&quot;b.js"');
});

test('a template that has changed its shape is named instead of giving a broken page', () => {
  expect(() => writePage('<html></html>', { ...parts, preload: [], style: null })).toThrow(
    'The page template has no',
  );
});
