import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveSite } from '../support/site-server.ts';
import type { Site } from '../support/site-server.ts';
import { writeSmallSite } from '../support/small-site.ts';

let site: Site;

beforeEach(async () => {
  site = await serveSite({ dist: await writeSmallSite(), base: '/training/', gzip: true });
});

afterEach(() => site.stop());

const ask = (path: string, init?: RequestInit) => fetch(new URL(path, site.url), init);

test('files come with their type, compressed where that helps', async () => {
  const script = await ask('assets/index-1a2b3c4d.js');
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(script.headers.get('content-encoding')).toBe('gzip');
  expect(await script.text()).toBe('export {};'.repeat(100));
});

test('an address answers with its page, after a redirect to the one with a slash', async () => {
  expect(await (await ask('')).text()).toContain('Map');
  const page = await ask('learn/pos/a?from=mail');
  expect(page.url).toBe(`${site.url}learn/pos/a/?from=mail`);
  expect(await page.text()).toContain('<h1>A</h1>');
});

test('what is missing is a 404, never a page that says 200', async () => {
  for (const path of [
    'assets/gone.js',
    'nowhere',
    'lessons',
    '../secret',
    '/outside',
    '%2e%2e/x',
  ]) {
    expect([path, (await ask(path)).status]).toEqual([path, 404]);
  }
});

test('a file that is known already is not sent again', async () => {
  const etag = (await ask('icon.svg')).headers.get('etag') ?? '';
  const before = site.sent();
  expect((await ask('icon.svg', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  expect(site.sent()).toBe(before);
});

test('a test can cut a file, answer in its place, and put it right again', async () => {
  site.cutAfter('icon.svg', 5);
  await expect(ask('icon.svg').then((response) => response.text())).rejects.toThrow('terminated');
  site.answerWith('icon.svg', { status: 503, body: 'later' });
  expect((await ask('icon.svg')).status).toBe(503);
  site.restore();
  expect((await ask('icon.svg')).status).toBe(200);
});

test('a host can go away after any byte, and come back', async () => {
  await (await ask('icon.svg')).text();
  const size = site.sent();
  site.breakAfter(size + 3);
  expect((await ask('icon.svg')).status).toBe(200);
  expect(site.isBroken()).toBe(false);
  await expect(ask('icon.svg').then((response) => response.text())).rejects.toThrow('terminated');
  expect(site.isBroken()).toBe(true);
  await expect(ask('icon.svg')).rejects.toThrow('fetch failed');
  site.restore();
  expect((await ask('icon.svg')).status).toBe(200);
  expect(site.delivered).toEqual(['icon.svg', 'icon.svg', 'icon.svg']);
});

test('another build can be deployed, and every request is noted', async () => {
  site.deploy(await writeSmallSite());
  await ask('icon.svg?1');
  expect(site.requests).toEqual(['/training/icon.svg?1']);
});
