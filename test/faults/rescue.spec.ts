import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { alive, dist, test } from '../support/built-site.ts';
import { doSomeWork, workAddress } from '../support/do-some-work.ts';
import { readLines } from '../support/read-copies.ts';
import { expectNoSidewaysScroll } from '../support/sideways-scroll.ts';
import { rescuedFile } from '../support/rescued-file.ts';
import { expectNoViolations } from '../support/axe.ts';
import type { Answer } from '../support/site-server.ts';
import { tell } from './extent.ts';

/* The program in all the ways in which it can fail to start, and what then gets the learner out. */

test.use({ forgiven: /./ });

const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'));
/* A hash of eight letters may itself hold a dash, and other names may begin alike. */
const file = (name: string) =>
  `assets/${scripts.find((script) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(script))}`;
const main = file('index');
const asScript = { 'Content-Type': 'text/javascript' };
const way = (page: Page) => page.getByRole('link', { name: 'Get a copy and help' });

const broken: Readonly<Record<string, readonly [string, Answer]>> = {
  'is not there': [main, { status: 404, headers: asScript }],
  'is garbled': [main, { headers: asScript, body: '\u0000\u0001import{' }],
  'is a page of a portal': [main, { headers: { 'Content-Type': 'text/html' }, body: '<h1>Log in' }],
  'throws when it is loaded': [main, { headers: asScript, body: 'throw new Error("torn")' }],
  'never comes to its end': [main, { headers: asScript, body: 'await new Promise(() => {})' }],
  'misses a part': [file('shared'), { status: 404, headers: asScript }],
};

test.describe('where the program', () => {
  test.use({ serviceWorkers: 'block' });

  for (const [how, [path, answer]] of Object.entries(broken)) {
    test(`${how} the text stays, and a way out is offered within 8 s`, async ({ page, site }) => {
      site.answerWith(path, answer);
      await page.clock.install();
      await page.goto(site.url + workAddress);
      await expect(way(page)).toHaveCount(0);
      await page.clock.runFor(8_000);
      await expect(way(page)).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await way(page).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Back on the road');
    });
  }

  test('comes up late after all the notice goes', async ({ page, site }) => {
    site.answerWith(main, {
      headers: asScript,
      body: 'await new Promise((go) => { globalThis.go = go }); document.documentElement.dataset.alive = ""',
    });
    await page.clock.install();
    await page.goto(site.url);
    await page.clock.runFor(8_000);
    await expect(way(page)).toBeVisible();
    await page.evaluate('go()');
    await page.clock.runFor(1_000);
    await expect(way(page)).toHaveCount(0);
  });

  test('is there nothing is said, however long one stays', async ({ page, site }) => {
    await page.clock.install();
    await page.goto(site.url + workAddress);
    await alive(page);
    await page.clock.runFor(60_000);
    await expect(way(page)).toHaveCount(0);
  });

  test('is gone the download holds every fact, sound or not, and nothing is written', async ({
    page,
    site,
  }) => {
    await doSomeWork(page, site);
    await page.evaluate(() => {
      localStorage.setItem('extra-mile:/:wal:aaaaaaaaaaaa.1', 'torn {"id":"aaaaaaaaaaaa.1","at');
    });
    site.answerWith(main, broken['is not there']?.[1] ?? {});
    await page.goto(`${site.url}rescue.html`);
    const lines = await readLines(page);
    const text = await rescuedFile(page);
    const [header, ...rest] = text.trimEnd().split('\n');
    const facts = lines.filter((line) => !line.startsWith('torn'));
    expect(JSON.parse(header ?? '')).toMatchObject({ count: facts.length, quarantined: 1 });
    for (const line of facts) expect(text).toContain(line.slice(9));
    expect(rest).toHaveLength(lines.length);
    expect(text).toContain('torn {');
    await expect(page.locator('#found')).toContainText('1 damaged piece');
    expect(await readLines(page)).toEqual(lines);
    tell('rescue with the program gone', { facts: facts.length, 'in the file': rest.length - 1 });
  });
});

test('where what is kept of the program is torn, the worker puts it right by itself', async ({
  page,
  site,
}) => {
  await doSomeWork(page, site);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');
  const lines = await readLines(page);
  const torn = await page.evaluate(async (path) => {
    let count = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const key = (await cache.keys()).find(({ url }) => url.endsWith(path));
      const headers = { 'Content-Type': 'text/javascript' };
      if (key === undefined) continue;
      await cache.put(key, new Response('throw 0', { headers }));
      count += 1;
    }
    return count;
  }, main);
  expect(torn).toBeGreaterThan(0);
  await page.goto(site.url);
  await alive(page);
  expect(await readLines(page)).toEqual(expect.arrayContaining([...lines]));
});

test.describe('where the program came wrong from the host', () => {
  test.use({ serviceWorkers: 'block' });

  test('the newest version puts it right, after a copy', async ({ page, site }) => {
    await doSomeWork(page, site);
    const lines = await readLines(page);
    await page.route(`**/${main}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw 0' }),
    );
    await page.clock.install();
    await page.goto(site.url);
    await page.clock.runFor(8_000);
    await way(page).click();
    expect(await rescuedFile(page)).toContain(lines[0]?.slice(9) ?? '');
    await page.unroute(`**/${main}`);
    await page.getByRole('button', { name: 'Reload the newest version' }).click();
    await page.waitForURL(site.url);
    await alive(page);
    expect(await readLines(page)).toEqual(expect.arrayContaining([...lines]));
  });
});

test('the rescue page answers without a signal, and says that the newest version does not', async ({
  page,
  site,
}) => {
  await doSomeWork(page, site);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');
  await site.stop();
  await page.goto(`${site.url}rescue.html`);
  await expect(page.locator('#found')).toContainText('Found: 2 answers');
  await page.getByRole('button', { name: 'Reload the newest version' }).click();
  await expect(page.locator('#status')).toContainText('there is no signal');
  await page.goto(site.url);
  await alive(page);
});

test('start clean takes everything, after a download and a word', async ({ page, site }) => {
  await doSomeWork(page, site);
  await page.evaluate(() => localStorage.setItem('somebody-else', 'stays'));
  await page.goto(`${site.url}rescue.html`);
  await page.getByText('Start clean', { exact: true }).click();
  await expect(page.getByLabel('Type')).toBeHidden();
  await rescuedFile(page);
  await page.getByLabel('Type').fill('yes');
  await page.getByRole('button', { name: 'Delete everything here' }).click();
  await expect(page.locator('#status')).toContainText('Nothing was deleted');
  expect(await readLines(page)).not.toEqual([]);
  // A copy was kept: the program asks no more for one.
  expect(await page.evaluate(() => localStorage.getItem('extra-mile:/:copied'))).toMatch(/^\d+$/);
  await page.getByLabel('Type').fill('start clean');
  await page.getByRole('button', { name: 'Delete everything here' }).click();
  await expect(page.locator('#status')).toContainText('gone from this browser');
  expect(await readLines(page)).toEqual([]);
  const left = await page.evaluate(() => ({ ...localStorage }));
  expect(Object.keys(left).toSorted()).toEqual(['extra-mile:/:erased', 'somebody-else']);
  expect(left['extra-mile:/:erased']).toMatch(/^[0-9a-z]{12} log database$/);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('the rescue page has no barriers, day and night, and fits every window', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}rescue.html`);
  await expect(page.locator('#found')).toContainText('Nothing of yours was found');
  await page.getByText('Start clean', { exact: true }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolations(page);
  }
  await expectNoSidewaysScroll(page);
});

test('plain settings leave out what is set, and keep it', async ({ page, site }) => {
  await page.goto(site.url);
  await page.evaluate(() => localStorage.setItem('extra-mile:/:text-size', '150'));
  const size = () =>
    page.evaluate(() => document.documentElement.style.getPropertyValue('--text-size'));
  await page.reload();
  await alive(page);
  expect(await size()).toBe('150%');
  await page.goto(`${site.url}rescue.html`);
  await page.getByRole('link', { name: 'Open with plain settings' }).click();
  await alive(page);
  expect(await size()).toBe('');
  expect(await page.evaluate(() => localStorage.getItem('extra-mile:/:text-size'))).toBe('150');
});

test('the watchdog and the rescue page are as small as they were promised', () => {
  const bytes = (...paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length, 0);
  const figures = {
    watchdog: bytes(file('watchdog')),
    'rescue page': bytes('rescue.html', file('rescue')),
  };
  tell('bytes, gzip', figures);
  expect(figures.watchdog).toBeLessThanOrEqual(700);
  expect(figures['rescue page']).toBeLessThan(10_000);
});
