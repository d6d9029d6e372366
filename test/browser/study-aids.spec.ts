import { expect } from '@playwright/test';
import { addresses, alive, test } from '../support/built-site.ts';
import { installFakeVoices } from '../support/fake-voices.ts';
import { expectNoSidewaysScroll } from '../support/sideways-scroll.ts';
import {
  block,
  button,
  field,
  marked,
  openLesson,
  pressWords,
  sheet,
  title,
  words,
  writeNote,
} from '../support/study-aids.ts';

test('a bookmark is there after a reload, in another tab and on the map', async ({
  page,
  context,
  site,
}) => {
  const other = await context.newPage();
  await openLesson(page, site.url);
  await openLesson(other, site.url);
  await button(page, 'Bookmark').click();
  await expect(page.getByText('Bookmark kept. It’s on the map.')).toBeVisible();
  await expect(button(other, 'Bookmarked')).toBeVisible();
  await page.reload();
  await expect(button(page, 'Bookmarked')).toBeVisible();
  await page.goto(site.url);
  const list = page.getByRole('region', { name: 'Your bookmarks' });
  await list.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await button(page, 'Bookmarked').click();
  await expect(button(other, 'Bookmark')).toBeVisible();
});

test('a note marks the words it stands beside, in every tab and after a reload', async ({
  page,
  context,
  site,
}) => {
  const other = await context.newPage();
  await openLesson(page, site.url);
  await openLesson(other, site.url);
  await writeNote(page, 'Ask about the knee.');
  for (const tab of [page, other]) {
    await expect(block(tab).getByText('Ask about the knee.')).toBeVisible();
    expect(await marked(tab, 'note')).toEqual([words]);
  }
  await page.reload();
  await expect(block(page).getByText('Ask about the knee.')).toBeVisible();
  expect(await marked(page, 'note')).toEqual([words]);

  await pressWords(page);
  await expect(field(page)).toHaveValue('Ask about the knee.');
  await sheet(page).getByRole('button', { name: 'Delete this note' }).click();
  await expect(block(other).getByText('Ask about the knee.')).toBeHidden();
  expect(await marked(page, 'note')).toEqual([]);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(block(other).getByText('Ask about the knee.')).toBeVisible();
});

test('what is typed is not lost when the page goes in the same moment', async ({ page, site }) => {
  await openLesson(page, site.url);
  await button(page, 'Add a note').click();
  await field(page).fill('The last word');
  await page.reload();
  await expect(page.getByText('The last word')).toBeVisible();
});

test('notes and bookmarks can be used by keyboard alone', async ({ page, site }) => {
  await openLesson(page, site.url);
  await button(page, 'Bookmark').focus();
  await page.keyboard.press('Space');
  await expect(button(page, 'Bookmarked')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('By hand');
  await page.keyboard.press('Shift+Tab');
  await expect(sheet(page).getByRole('combobox', { name: 'Beside' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(button(page, 'Add a note')).toBeFocused();
  await expect(page.locator('[data-place] [data-notes]')).toContainText('By hand');
});

test('the text size holds in every tab, and on the next visit before a word is drawn', async ({
  page,
  context,
  site,
}) => {
  const other = await context.newPage();
  await openLesson(page, site.url);
  await openLesson(other, site.url);
  await button(page, 'Text size').click();
  await page.getByRole('radio', { name: 'Largest' }).check();
  for (const tab of [page, other]) await expect(tab.locator('html')).toHaveCSS('font-size', '24px');
  await expect(page.getByText('Ready offline', { exact: true }).first()).toBeAttached({
    timeout: 30_000,
  });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('h1') === null) return;
      observer.disconnect();
      Object.assign(globalThis, { first: getComputedStyle(document.documentElement).fontSize });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await alive(page);
  expect(await page.evaluate(() => (globalThis as { first?: string }).first)).toBe('24px');
});

test.describe('whatever the size of the text', () => {
  test.use({ serviceWorkers: 'block' });

  test('no page scrolls sideways', async ({ page, site }) => {
    test.setTimeout(600_000);
    for (const size of ['112.5', '125', '150']) {
      await page.goto(site.url);
      await page.evaluate((it) => localStorage.setItem('extra-mile:/:text-size', it), size);
      for (const each of addresses) {
        await page.goto(site.url + each.slice(1));
        await alive(page);
        if (each.split('/').length > 3) await expect(button(page, 'Bookmark')).toBeAttached();
        await expectNoSidewaysScroll(page);
      }
    }
  });

  test('on the narrowest phones it is chosen in the sheet with the contents', async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openLesson(page, site.url);
    await expect(button(page, 'Text size')).toBeHidden();
    await button(page, 'Contents of this leg').click();
    await page.getByRole('radio', { name: 'Larger', exact: true }).check();
    await expect(page.locator('html')).toHaveCSS('font-size', '20px');
    await expectNoSidewaysScroll(page);
  });
});

test('what a lesson does not need comes after it, and the rest when it is asked for', async ({
  page,
  site,
}) => {
  await openLesson(page, site.url);
  const late = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => {
        return startTime < (navigation as PerformanceNavigationTiming).loadEventStart;
      })
      .map(({ name }) => name);
  });
  expect(late.filter((name) => /study-aids|notes|read-aloud/.test(name))).toEqual([]);
});

test('without the host all of it works', async ({ page, site }) => {
  await page.goto(site.url);
  await expect(page.getByText('Ready offline', { exact: true })).toBeVisible({ timeout: 60_000 });
  await site.stop();
  await page.addInitScript(installFakeVoices, [{ name: 'Ava', lang: 'en', localService: true }]);
  await openLesson(page, site.url);
  await button(page, 'Bookmark').click();
  await writeNote(page, 'In flight mode');
  await button(page, 'Read aloud').click();
  await expect(page.getByText('Reading · 1×')).toBeVisible();
  await page.reload();
  await expect(button(page, 'Bookmarked')).toBeVisible();
  await expect(block(page).getByText('In flight mode')).toBeVisible();
});
