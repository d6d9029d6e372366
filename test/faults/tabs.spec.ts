import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { dist, lessons } from '../support/built-site.ts';
import { deriveBuild } from '../support/deploy.ts';
import { serveSite } from '../support/site-server.ts';
import type { Site } from '../support/site-server.ts';
import {
  field,
  lookForUpdate,
  oneVersion,
  openLesson,
  ready,
  toast,
  walkAround,
  write,
} from './visitor.ts';

/* Tabs that are open, with or without a worker, while the host gets another build. */

let workshop: string;
let site: Site;

test.beforeEach(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'extra-mile-tabs-'));
  await deriveBuild(dist, join(workshop, 'v2'), 'v2');
  site = await serveSite({ dist, base: '/' });
});

test.afterEach(async () => {
  await site.stop();
  await rm(workshop, { recursive: true, force: true });
});

const deploy = () => site.deploy(join(workshop, 'v2'));
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const module = lessons[0]?.module;
const toModule = (page: Page) => page.locator(`a[href="/learn/${module?.id}"]`).first().click();

function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => (loads += 1));
  return () => loads;
}

test('a tab without a worker whose next page is gone from the host starts anew, once', async ({
  page,
}) => {
  site.answerWith('sw.js', { status: 404 });
  await openLesson(page, site.url);
  await write(page, 'Written before the deploy.');
  deploy();
  const loads = countLoads(page);
  await toModule(page);
  await expect(heading(page)).toHaveText(module?.title ?? '');
  expect(loads()).toBe(1);
  await openLesson(page, site.url);
  await expect(field(page)).toHaveValue('Written before the deploy.');
});

test('where that gives nothing new it does not start anew, and says what is missing', async ({
  page,
}) => {
  site.answerWith('sw.js', { status: 404 });
  await openLesson(page, site.url);
  await write(page, 'Written before the fault.');
  const loads = countLoads(page);
  await page.route('**/assets/module-page-*.js', (route) => route.fulfill({ status: 404 }));
  await toModule(page);
  await expect(heading(page)).toHaveText(/on this device yet/);
  await page.unroute('**/assets/module-page-*.js');
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
  await expect(heading(page)).toHaveText(module?.title ?? '');
  expect(loads()).toBe(0);
});

test('without a signal a tab never starts anew', async ({ page, context }) => {
  site.answerWith('sw.js', { status: 404 });
  await openLesson(page, site.url);
  await write(page, 'Written before the tunnel.');
  deploy();
  const loads = countLoads(page);
  await context.setOffline(true);
  await toModule(page);
  await expect(heading(page)).toHaveText(/on this device yet/);
  expect(loads()).toBe(0);
  await context.setOffline(false);
});

test('two tabs and a deploy: unsaved text stays, both go on, neither loads by itself', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openLesson(page, site.url);
  await ready(page);
  await openLesson(other, site.url);
  const loads = [countLoads(page), countLoads(other)];
  await field(page).pressSequentially('In the middle of a');
  deploy();
  await lookForUpdate(other);
  await expect(toast(other)).toBeVisible();
  await expect(toast(page)).toHaveCount(0);
  await page.keyboard.type(' sentence.');

  // The other tab says yes; this one keeps its build, its words and its way around.
  await other.getByRole('button', { name: 'Update now' }).click();
  await expect.poll(() => oneVersion(other).catch(() => 'changing')).toBe('v2');
  await expect(field(page)).toHaveValue('In the middle of a sentence.');
  expect(await oneVersion(page)).toBeNull();
  await expect(field(page)).toBeFocused();
  await walkAround(page);
  expect(await oneVersion(page)).toBeNull();
  await expect(field(page)).toHaveValue('In the middle of a sentence.');
  expect(loads.map((count) => count())).toEqual([0, 1]);
  await expect(field(other)).toHaveValue('In the middle of a sentence.');
});
