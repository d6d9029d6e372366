import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { writeRetiringWorker } from '../../src/build/service-worker-plugin.ts';
import { buildSite } from '../support/build-site.ts';
import { alive, dist } from '../support/built-site.ts';
import { deriveBuild } from '../support/deploy.ts';
import { serveSite } from '../support/site-server.ts';
import type { Answer, Site } from '../support/site-server.ts';
import { times } from './extent.ts';
import { openTally } from './tally.ts';
import {
  address,
  field,
  lookForUpdate,
  oneVersion,
  openLesson,
  ready,
  shellsKept,
  toast,
  walkAround,
  write,
} from './visitor.ts';

/* What a host may do to a worker that is in use. */

let workshop: string;
let site: Site;

test.beforeEach(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'extra-mile-hosts-'));
  site = await serveSite({ dist, base: '/' });
});

test.afterEach(async () => {
  await site.stop();
  await rm(workshop, { recursive: true, force: true });
});

async function derive(version: string): Promise<string> {
  const folder = join(workshop, version);
  await deriveBuild(dist, folder, version);
  return folder;
}

/** The host is gone while `visit` lasts. */
async function withoutHost(visit: () => Promise<void>): Promise<void> {
  const { port } = site;
  await site.stop();
  await visit();
  site = await serveSite({ dist, base: '/', port });
}

async function takeUpdate(page: Page, version: string | null): Promise<void> {
  await lookForUpdate(page);
  await expect(toast(page)).toBeVisible();
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect.poll(() => oneVersion(page).catch(() => 'changing')).toBe(version);
}

test('a host that has no worker any more, or a wrong one, leaves what is on the device as it is', async ({
  page,
}) => {
  const all: readonly Answer[] = [
    { status: 404 },
    { headers: { 'Content-Type': 'text/html' }, body: '<!doctype html><h1>Welcome</h1>' },
    { status: 500 },
    { headers: { 'Content-Type': 'text/javascript' }, body: '<!doctype html><h1>Welcome</h1>' },
    { headers: { 'Content-Type': 'text/javascript' }, body: 'throw new Error("torn");' },
    { status: 302, headers: { Location: '/favicon.svg' } },
  ];
  const answers = all.slice(0, times(2, all.length));
  const tally = openTally('stopped working');
  await openLesson(page, site.url);
  await ready(page);
  for (const answer of answers) {
    site.answerWith('sw.js', answer);
    await tally.hold('stopped working', JSON.stringify(answer), async () => {
      await page.reload();
      await lookForUpdate(page);
      await ready(page);
    });
    await withoutHost(async () => {
      await tally.hold('stopped working', `offline, ${JSON.stringify(answer)}`, async () => {
        await openLesson(page, site.url);
        await walkAround(page);
      });
    });
  }
  site.restore();
  site.deploy(await derive('v2'));
  await takeUpdate(page, 'v2');
  tally.tell('wrong answers for sw.js', { kinds: answers.length });
});

test('a worker that is taken back removes itself and its caches, and no work', async ({
  page,
  context,
}) => {
  await openLesson(page, site.url);
  await ready(page);
  await write(page, 'Before the worker went.');
  const foreign = await page.evaluate(async () => {
    await caches.open('another-site|/other/|shell');
    return caches.keys();
  });
  expect(foreign.length).toBeGreaterThan(1);

  const retired = join(workshop, 'retired');
  await cp(dist, retired, { recursive: true });
  await writeRetiringWorker({ dist: retired });
  site.deploy(retired);
  await lookForUpdate(page);
  await expect
    .poll(() => page.evaluate(() => caches.keys()))
    .toEqual(['another-site|/other/|shell']);
  // The page that is open goes on, and asks for the worker no more.
  await walkAround(page);
  const asked = () => site.requests.filter((path) => path === '/sw.js').length;
  const before = asked();
  // The first of the attempts that must not come would be due after two seconds.
  await page.waitForTimeout(2500);
  expect(asked()).toBe(before);
  await page.close();

  const later = await context.newPage();
  await openLesson(later, site.url);
  await expect(field(later)).toHaveValue('Before the worker went.');
  await expect
    .poll(() =>
      later.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  await walkAround(later);

  // And back again, once there is a worker that may stay.
  site.deploy(dist);
  await openLesson(later, site.url);
  await ready(later);
  await expect(field(later)).toHaveValue('Before the worker went.');
});

test('back to an older build is an update like any other', async ({ page }) => {
  const newer = await derive('v2');
  await openLesson(page, site.url);
  await ready(page);
  await write(page, 'Written before any update.');
  const turns = times(2, 20);
  for (let turn = 0; turn < turns; turn++) {
    const [folder, version] = turn % 2 === 0 ? [newer, 'v2'] : [dist, null];
    site.deploy(folder);
    await page.reload();
    await takeUpdate(page, version);
    await alive(page);
    await expect(field(page)).toHaveValue('Written before any update.');
    await walkAround(page);
    expect((await shellsKept(page)).all).toBeLessThanOrEqual(2);
  }
});

test('a host that is emptied and filled while the course is taken onto the device', async ({
  page,
}) => {
  const newer = await derive('v2');
  const file =
    (await readdir(join(dist, 'assets'))).find((name) => name.startsWith('audit-view')) ?? '';
  site.cutAfter(`assets/${file}`, 10);
  await openLesson(page, site.url);
  await expect.poll(() => site.requests.includes(`/assets/${file}`)).toBe(true);
  site.restore();
  site.deploy(newer);
  await expect(page.getByText('Ready offline', { exact: true })).toBeVisible({ timeout: 60_000 });
  await withoutHost(async () => {
    await openLesson(page, site.url);
    expect(await oneVersion(page)).toBe('v2');
    await walkAround(page);
  });
});

test('under a base path it is the same', async ({ page }) => {
  const below = join(workshop, 'below');
  await buildSite({
    dist: below,
    base: '/training/',
    lessons: process.env['LESSONS_DIR'] ?? 'lessons',
  });
  const second = await serveSite({ dist: below, base: '/training/' });
  await page.goto(second.url + address);
  await alive(page);
  await ready(page);
  const newer = join(workshop, 'below-v2');
  await deriveBuild(below, newer, 'v2');
  second.deploy(newer);
  await takeUpdate(page, 'v2');
  await second.stop();
  await page.goto(`${second.url}${address}?from=mail#practice`);
  await alive(page);
  expect(await oneVersion(page)).toBe('v2');
});
