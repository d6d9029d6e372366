import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fetchIntact, isIntact } from '../../src/offline/worker/intact.ts';
import { serveSite } from '../support/site-server.ts';
import type { Site } from '../support/site-server.ts';

const text = JSON.stringify({ lesson: 'A pair of cold hands '.repeat(200) });
const integrity = `sha256-${createHash('sha256').update(text).digest('base64')}`;
let site: Site;

beforeEach(async () => {
  const dist = await mkdtemp(join(tmpdir(), 'extra-mile-'));
  await writeFile(join(dist, 'lesson.json'), text);
  site = await serveSite({ dist, base: '/', gzip: true });
});

afterEach(() => site.stop());

const ask = () => fetchIntact(`${site.url}lesson.json`, integrity);

test('a file as it was built is given', async () => {
  expect(await (await ask()).text()).toBe(text);
});

test.each([
  [
    'a portal that answers 200 with a page',
    { headers: { 'Content-Type': 'text/html' }, body: '<h1>Log in' },
  ],
  ['an error with the right words', { status: 500, body: text }],
  ['a missing file', { status: 404, body: text }],
  ['an empty body', { body: '' }],
  ['another build of the same name', { body: text.replace('cold', 'warm') }],
  ['a way elsewhere', { status: 302, headers: { Location: '/nowhere' } }],
])('%s is refused', async (_, answer) => {
  site.answerWith('lesson.json', answer);
  await expect(ask()).rejects.toThrow(/fetch failed|terminated|answered (404|500)/);
});

test('a body that breaks off is refused', async () => {
  site.cutAfter('lesson.json', 20);
  await expect(ask()).rejects.toThrow(/fetch failed|terminated|answered (404|500)/);
});

test('a stored file is known again by its content', async () => {
  expect(await isIntact(new Response(text), integrity)).toBe(true);
  expect(await isIntact(new Response(`${text} `), integrity)).toBe(false);
});
