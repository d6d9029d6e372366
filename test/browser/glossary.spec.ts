import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { alive, dist, lessons, test } from '../support/built-site.ts';

test.use({ serviceWorkers: 'block' });

/* A lesson whose first two terms stand in one block, with nothing to press between them. */
const first = lessons.find(({ lesson }) => {
  const blocks = lesson.parts.flatMap((part) => part.blocks.map((block) => JSON.stringify(block)));
  const words = blocks.find((block) => block.includes('"kind":"term"')) ?? '';
  return words.split('"kind":"term"').length > 2 && !words.includes('"kind":"link"');
});
const address = first?.address.slice(1) ?? '';
const glossaryFile = readdirSync(path.join(dist, 'lessons')).find((name) =>
  name.startsWith('glossary-'),
);

const terms = (page: Page) => page.locator('a[data-term]');
const told = (page: Page) => page.locator('[role="dialog"]:popover-open');

/** The lesson with its terms ready to be told. */
async function openLesson(page: Page, url: string): Promise<Page> {
  await page.goto(url + address);
  await alive(page);
  await expect(terms(page).first()).toHaveAttribute('aria-haspopup', 'dialog');
  // A face that comes later moves the words, and what is being pressed goes from under the pointer.
  await page.evaluate(() => document.fonts.ready.then(() => null));
  await terms(page).first().scrollIntoViewIfNeeded();
  return page;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term leads to its entry', async ({ page, site }) => {
    await page.goto(site.url + address);
    const term = terms(page).first();
    const id = new URL((await term.getAttribute('href')) ?? '', site.url).hash.slice(1);
    await term.click();
    await expect(page).toHaveURL(new RegExp(`/glossary/?#${id}$`));
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  });
});

test('a lesson asks for nothing of the glossary until a term is pressed', async ({
  page,
  site,
}) => {
  await openLesson(page, site.url);
  const ofGlossary = () =>
    site.requests.filter((file) => /term-popover|search-places|lessons\/glossary/.test(file));
  expect(ofGlossary()).toEqual([]);
  await terms(page).first().click();
  await expect(told(page)).toBeVisible();
  expect(ofGlossary()).toContain(`/lessons/${glossaryFile}`);
  expect(ofGlossary().filter((file) => file.includes('search'))).toEqual([]);
});

test('by keyboard a term is told, walked through and left again', async ({ page, site }) => {
  await openLesson(page, site.url);
  const term = terms(page).first();
  const next = terms(page).nth(1);
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(told(page)).toBeFocused();
  await expect(term).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(told(page)).toHaveCount(0);
  await expect(term).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(told(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(term).toBeFocused();
  await expect(told(page)).toHaveCount(0);

  await page.keyboard.press('Enter');
  await expect(told(page)).toBeFocused();
  const stops = await told(page).locator('a, button').count();
  for (let stop = 0; stop <= stops; stop += 1) await page.keyboard.press('Tab');
  await expect(told(page)).toHaveCount(0);
  await expect(next).toBeFocused();
});

test('a press beside it closes it, and so does one on its own term', async ({ page, site }) => {
  await openLesson(page, site.url);
  const term = terms(page).first();
  await term.click();
  await expect(told(page)).toBeVisible();
  await term.click();
  await expect(told(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/learn\//);
  await term.click();
  await expect(told(page)).toBeVisible();
  await page.mouse.click(5, 400);
  await expect(told(page)).toHaveCount(0);
  await term.click();
  await expect(told(page)).toBeVisible();
  await terms(page).nth(1).click();
  await expect(told(page)).toHaveCount(1);
  await expect(terms(page).nth(1)).toHaveAttribute('aria-expanded', 'true');
});

for (const size of [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test(`at ${size.width} px it stands at its term and within the window`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(size);
    await openLesson(page, site.url);
    for (const term of await terms(page).all()) {
      await term.scrollIntoViewIfNeeded();
      await term.click();
      const box = await told(page).boundingBox();
      const at = await term.boundingBox();
      if (box === null || at === null) throw new Error('Nothing is told.');
      const gap = Math.max(box.y - (at.y + at.height), at.y - (box.y + box.height));
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(24);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width);
      await page.keyboard.press('Escape');
    }
  });
}

test('in a window of 400 % zoom it is a sheet at the foot that can be read to its end', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openLesson(page, site.url);
  await terms(page).first().click();
  await expect(told(page)).toBeVisible();
  const foot = async () => {
    const box = await told(page).boundingBox();
    return box === null ? null : { start: box.x, end: Math.round(box.y + box.height) };
  };
  await expect.poll(foot).toEqual({ start: 0, end: 256 });
  const last = told(page).getByRole('link', { name: 'See it in the glossary' });
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
});

test('what is told on one page does not follow to another', async ({ page, site }) => {
  await page.goto(site.url);
  await alive(page);
  await page.locator(`ol a[href="/${address}"]`).first().click();
  await expect(terms(page).first()).toHaveAttribute('aria-haspopup', 'dialog');
  await terms(page).first().click();
  await expect(told(page)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(site.url);
  await expect(told(page)).toHaveCount(0);
});

test('from a term to its entry and to the lesson that explains it', async ({ page, site }) => {
  await openLesson(page, site.url);
  await terms(page).first().click();
  await told(page).getByRole('link', { name: 'See it in the glossary' }).click();
  await expect(page).toHaveURL(/\/glossary#/);
  const entry = page.locator('article:focus');
  await expect(entry).toBeInViewport();
  await entry.getByRole('link', { name: /^Explained in mile/ }).click();
  await expect(page).toHaveURL(/\/learn\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
