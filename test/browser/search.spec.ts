import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, test as plainTest } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import type { Part } from '../../src/course/lesson.ts';
import { keptAs } from '../../src/build/service-worker-files.ts';
import { alive, dist, lessons, test, watchFaults } from '../support/built-site.ts';
import { findBrowser } from '../support/find-browser.ts';
import { serveSite } from '../support/site-server.ts';
import type { Site } from '../support/site-server.ts';

const [one, two] = lessons;
if (one === undefined || two === undefined) throw new Error('These tests need two lessons.');

const link = (page: Page) => page.getByRole('link', { name: 'Search' });
const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.getByRole('search').locator('ul a');

async function open(page: Page, url: string): Promise<Page> {
  await page.goto(url);
  await alive(page);
  await expect(link(page)).toHaveAttribute('aria-haspopup', 'dialog');
  return page;
}

test.describe('while there is a host', () => {
  test.use({ serviceWorkers: 'block' });

  test('by keyboard from a lesson to the part of another', async ({ page, site }) => {
    await open(page, site.url + one.address.slice(1));
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type(two.lesson.title);
    await expect(results(page).first()).toHaveAttribute('href', two.address);
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const href = (await page.locator(':focus').getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${href}$`));
    await expect(page.locator(`[id="${href.split('#')[1]}"]`)).toBeFocused();
    await expect(field(page)).toHaveCount(0);
  });

  test('Escape closes it and gives the focus back', async ({ page, site }) => {
    await open(page, site.url);
    await link(page).focus();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveCount(0);
    await expect(link(page)).toBeFocused();
    await page.locator('h1').focus();
    await page.keyboard.press('/');
    await expect(field(page)).toHaveCount(0);
  });

  test('in the lesson that is open a result goes to its part', async ({ page, site }) => {
    const part = one.lesson.parts.at(-1);
    await open(page, site.url + one.address.slice(1));
    await link(page).click();
    await field(page).fill(`${part?.title ?? ''} ${firstWords(part)}`);
    await page.getByRole('search').locator(`a[href="#${part?.id}"]`).click();
    await expect(page.locator(`[id="${part?.id}"]`)).toBeInViewport();
    await expect(field(page)).toHaveCount(0);
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => document.activeElement?.closest('section[id]')?.id);
    expect(place).toBe(part?.id);
  });

  test('what is asked stays in the address, and no host hears of it', async ({ page, site }) => {
    await page.goto(`${site.url}search#q=custmer`);
    await alive(page);
    await expect(field(page)).toHaveValue('custmer');
    await expect(page.getByRole('search').locator('mark').first()).toBeVisible();
    await field(page).fill('secret words');
    expect(new URL(page.url()).hash).toBe('#q=secret+words');
    await page.reload();
    await expect(field(page)).toHaveValue('secret words');
    await field(page).fill(two.lesson.title);
    await results(page).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(two.lesson.title);
    await page.goBack();
    await expect(field(page)).toHaveValue(two.lesson.title);
    expect(site.requests.filter((each) => /custmer|secret/.test(each))).toEqual([]);
  });

  test.describe('and no JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('the link leads to a page that says what works without', async ({ page, site }) => {
      await page.goto(site.url);
      await link(page).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
      await expect(page.locator('noscript p')).toHaveText(/The map and the glossary work without/);
      await expect(page.locator('noscript p')).toBeVisible();
    });
  });
});

plainTest.describe('once the host is gone', () => {
  let site: Site;
  let profile: string;
  let context: BrowserContext;
  let faults: string[];

  const start = async () => {
    context = await chromium.launchPersistentContext(profile, await findBrowser());
    faults = await watchFaults(context, new URL(site.url).origin);
  };

  plainTest.beforeEach(async () => {
    profile = await mkdtemp(path.join(tmpdir(), 'extra-mile-search-'));
    site = await serveSite({ dist, base: '/' });
    await start();
  });

  plainTest.afterEach(async () => {
    await context.close();
    await site.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    expect(faults).toEqual([]);
  });

  plainTest('every lesson is searched, one’s own words are found, and terms are told', async () => {
    const page = await context.newPage();
    await page.goto(site.url + one.address.slice(1));
    await alive(page);
    const words = 'The gardener who waved from the ladder.';
    await page.getByRole('textbox').first().fill(words);
    await page.getByRole('textbox').first().blur();
    await expect(page.getByText(/^Saved on this device/).first()).toBeVisible();
    await page.goto(site.url);
    await expect(page.getByText('Ready offline', { exact: true })).toBeVisible({ timeout: 60_000 });

    await context.close();
    await site.stop();
    await start();
    const again = await open(await context.newPage(), site.url);
    await link(again).click();
    for (const { address, lesson } of lessons) {
      await field(again).fill(lesson.title);
      await expect(again.getByRole('search').locator(`a[href="${address}"]`).first()).toBeVisible();
    }
    await expect(again.getByText(/lessons searched/)).toHaveCount(0);
    await field(again).fill('gardner');
    const own = again.locator('section', { hasText: 'Your own words' }).getByRole('link');
    await expect(own).toContainText(words);
    await own.click();
    await expect(again).toHaveURL(/\/learn\/.*#/);
    await expect(again.getByRole('textbox').first()).toHaveValue(words);

    const term = again.locator('a[data-term]').first();
    await term.click();
    await expect(again.locator('[role="dialog"]:popover-open')).toBeVisible();
  });

  plainTest('every file of the site is on the device', async () => {
    const page = await context.newPage();
    await page.goto(site.url);
    await expect(page.getByText('Ready offline', { exact: true })).toBeVisible({ timeout: 60_000 });
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(
        names.map(async (name) => (await caches.open(name)).keys()),
      );
      return requests.flat().map(({ url }) => new URL(url).pathname.slice(1));
    });
    const entries = await readdir(dist, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => ['shell', 'lesson'].includes(keptAs(file)));
    expect(files.filter((file) => !kept.includes(file))).toEqual([]);
    expect(
      files.filter((file) => /glossary-.*json|search-places|term-popover/.test(file)),
    ).not.toEqual([]);
  });
});

/** The first words of a part's question or text, to find it by. */
function firstWords(part: Part | undefined): string {
  const text = JSON.stringify(part?.blocks ?? []).match(/"(?:question|text)":\["([^"\\]+)/)?.[1];
  return text?.split(/\s+/).slice(0, 4).join(' ') ?? '';
}
