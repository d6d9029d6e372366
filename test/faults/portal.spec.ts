import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { listLessons, listShell } from '../../src/build/service-worker-files.ts';
import { dist } from '../support/built-site.ts';
import { serveSite } from '../support/site-server.ts';
import type { Answer } from '../support/site-server.ts';
import { drawSeed } from './seed.ts';
import { times } from './extent.ts';
import { openTally } from './tally.ts';
import { filesKept, openLesson, readySign } from './visitor.ts';

const signIn = '<!doctype html><title>Hotel</title><h1>Sign in to the hotel</h1>';
const html = { 'Content-Type': 'text/html', 'Cache-Control': 'public, max-age=31536000' };

/** What stands between a traveller and the host, in the place of one file. */
function answers(body: Uint8Array): Readonly<Record<string, Answer>> {
  const half = body.subarray(0, Math.floor(body.length / 2));
  return {
    'a page': { headers: html, body: signIn },
    'a page of its type': { headers: { ...html, 'Content-Type': 'text/javascript' }, body: signIn },
    redirect: { status: 302, headers: { Location: '/favicon.svg' } },
    truncated: { headers: html, body: half },
    'wrong length': { headers: html, body: Buffer.concat([body, Buffer.from(' ')]) },
    error: { status: 511, headers: html, body: signIn },
  };
}

test('a portal that answers for a file poisons nothing, and is forgotten when it is gone', async ({
  browser,
}) => {
  const { seed, random } = drawSeed();
  const { between } = random;
  const shell = await listShell(dist);
  const files = [...shell, ...(await listLessons(dist)).files];
  const kinds = Object.keys(answers(new Uint8Array()));
  // Every file in turn, each with another kind of answer; a few of them in the short form.
  const turns = times(3, files.length);
  const tally = openTally('poisoned', 'not recovered');
  for (let turn = 0; turn < turns; turn++) {
    const file = files[turns === files.length ? turn : between(0, files.length - 1)];
    const kind = kinds[turn % kinds.length] ?? '';
    if (file === undefined) throw new Error('There is no such file.');
    const answer = answers(await readFile(join(dist, file.url)))[kind] ?? {};
    // A page whose own start lies wrong in the browser's cache is no page: see the rescue.
    const starts = (await readFile(join(dist, 'shell.html'), 'utf8')).includes(file.url);
    const headers = starts ? { ...answer.headers, 'Cache-Control': 'no-store' } : answer.headers;
    const site = await serveSite({ dist, base: '/' });
    const context = await browser.newContext();
    const page = await context.newPage();
    // The page itself is the host's; the portal comes when the course is taken onto the device.
    site.answerWith(file.url, { ...answer, headers: headers ?? {} });
    await page.goto(site.url);
    const where = `${kind} for ${file.url}`;
    const asked = () => site.requests.filter((path) => path === `/${file.url}`).length;
    await expect.poll(asked, { message: where }).toBeGreaterThan(0);
    await expect(readySign(page), where).toHaveCount(0);
    const expected = Object.fromEntries(files.map(({ url, integrity }) => [url, integrity]));
    const kept = Object.entries(await filesKept(page));
    const wrong = kept.flatMap(([url, hash]) => (expected[url] === hash ? [] : url));
    tally.count('poisoned', wrong, where);
    site.restore();
    await tally.hold('not recovered', where, async () => {
      await openLesson(page, site.url);
      await expect(readySign(page)).toBeVisible({ timeout: 60_000 });
      expect(await filesKept(page)).toEqual(expected);
    });
    await context.close();
    await site.stop();
  }
  tally.tell('portal', { seed, files: turns, kinds: kinds.length });
});
