import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { finishLesson } from '../support/finish-lesson.ts';
import { buildSite } from '../support/build-site.ts';
import { addresses, alive, lessons, test } from '../support/built-site.ts';

/* Without the worker, which answers with an empty shell: here the host's own HTML comes alive. */
test.use({ serviceWorkers: 'block' });

const first = lessons[0]?.address.slice(1) ?? '';

for (const address of addresses) {
  test(`${address} comes alive as it was written`, async ({ page, context, site }) => {
    await markTheHtml(context);
    await page.goto(site.url + address.slice(1));
    await comesAliveInPlace(page);
  });
}

test('every address comes alive with progress saved', async ({ page, context, site }) => {
  await markTheHtml(context);
  await page.goto(site.url + first);
  await finishLesson(await alive(page));
  for (const address of addresses) {
    await page.goto(site.url + address.slice(1));
    await comesAliveInPlace(page);
  }
  await page.goto(site.url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to see you.');
});

test.describe('an address that leads nowhere', () => {
  test.use({ forgiven: /404/ });

  test('is told kindly and leads back', async ({ page, site }) => {
    await page.goto(`${site.url}learn/nowhere/at-all`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This road isn’t on the map.');
    await page.getByRole('link', { name: 'Back to the map' }).click();
    await expect(page).toHaveURL(site.url);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('short miles.');
  });
});

test.describe('under a path of its own', () => {
  const folder = join(tmpdir(), `extra-mile-under-a-path-${process.pid}`);
  test.use({ folder, base: '/training/' });
  test.beforeAll(() => buildSite({ dist: folder, base: '/training/' }));
  test.afterAll(() => rm(folder, { recursive: true, force: true }));

  test('every address comes alive, and nothing is asked for outside the path', async ({
    page,
    context,
    site,
  }) => {
    await markTheHtml(context);
    for (const address of addresses) {
      await page.goto(site.url + address.slice(1));
      await comesAliveInPlace(page);
    }
    await page.goto(site.url + first);
    await finishLesson(await alive(page));
    await page.getByRole('link', { name: 'Back to the map', exact: true }).click();
    await expect(page).toHaveURL(site.url);
    await expect(page.getByRole('link', { name: /Mile 1: .*, done/ })).toBeVisible();
    expect(site.requests.filter((path) => !path.startsWith('/training/'))).toEqual([]);
  });
});

/** Marks the part that came with the HTML: one that React made anew does not bear the mark. */
async function markTheHtml(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const main = document.querySelector('main');
      if (main === null) return;
      Object.assign(main, { cameWithTheHtml: true });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
}

/** What is in it may follow from what is on the device, and hydration that fails is told as a fault. */
async function comesAliveInPlace(page: Page): Promise<void> {
  await alive(page);
  const kept = await page.locator('main').evaluate((main) => 'cameWithTheHtml' in main);
  expect(kept).toBe(true);
}
