import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { alive, dist, lessons } from '../support/built-site.ts';
import { deriveBuild } from '../support/deploy.ts';
import { readCopies } from '../support/read-copies.ts';
import { serveSite } from '../support/site-server.ts';
import type { Site } from '../support/site-server.ts';
import { times } from './extent.ts';
import { openTally } from './tally.ts';
import {
  canTellWhatIsMissing,
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
  await canTellWhatIsMissing(page, site);
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
  await canTellWhatIsMissing(page, site);
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
  await canTellWhatIsMissing(page, site);
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

test('an update in the middle of an activity takes nothing away, and goes on where one was', async ({
  page,
}) => {
  await openLesson(page, site.url);
  await ready(page);
  const question = page.getByRole('radiogroup').first();
  await question.getByRole('radio').first().check();
  await field(page).pressSequentially('Half of a');
  deploy();
  await lookForUpdate(page);
  await expect(toast(page)).toHaveCount(0);
  await field(page).pressSequentially(' sentence');
  await page.keyboard.press('Tab');
  // No word is waited for that it is saved.
  await page.getByRole('button', { name: 'Update now' }).click();
  await expect.poll(() => oneVersion(page).catch(() => 'changing')).toBe('v2');
  await expect(field(page)).toHaveValue('Half of a sentence');
  await expect(question.getByText('Your answer.')).toBeVisible();
  await expect(field(page)).toBeInViewport();
});

test('a tab of the old build beside one of the new: both write, and both copies have all of it', async ({
  page,
  context,
}) => {
  const rounds = times(5, 200);
  const tally = openTally('lost', 'doubled', 'white pages');
  await openLesson(page, site.url);
  await ready(page);
  deploy();
  const other = await context.newPage();
  await openLesson(other, site.url);
  await lookForUpdate(other);
  await expect(toast(other)).toBeVisible();
  await other.getByRole('button', { name: 'Update now' }).click();
  await expect.poll(() => oneVersion(other).catch(() => 'changing')).toBe('v2');
  await alive(other);
  const given: string[] = [];
  const say = async (tab: Page, words: string) => {
    given.push(words);
    await field(tab).fill(words);
    await field(tab).blur();
  };
  for (let round = 1; round <= rounds; round++) {
    await Promise.all([say(page, `Old ${round}.`), say(other, `New ${round}.`)]);
  }
  const textsIn = async () => {
    const { database, log } = await page.evaluate(readCopies, '/');
    return [database, log].map((copy) =>
      copy.flatMap((line) => /"text":"([^"]*(?:Old|New) \d+\.)"/.exec(line)?.[1] ?? []),
    );
  };
  // The other tab's words may arrive between the marking of a field's text and the typing over it;
  // what was typed then stands behind them.
  const missing = async () =>
    (await textsIn()).flatMap((texts) =>
      given.filter((words) => !texts.some((text) => text.endsWith(words))),
    );
  await expect
    .poll(missing)
    .toEqual([])
    .catch(() => undefined);
  tally.count('lost', await missing(), 'at the end');
  for (const texts of await textsIn()) {
    tally.count('doubled', Array(texts.length - new Set(texts).size).fill('an answer'), 'a copy');
  }
  for (const [tab, version] of [
    [page, null],
    [other, 'v2'],
  ] as const) {
    await tally.hold('white pages', version ?? 'old', async () => {
      expect(await oneVersion(tab)).toBe(version);
      await walkAround(tab);
    });
  }
  tally.tell('old build beside new', { rounds, answers: given.length });
});
