import { expect, test } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { listLessons, listShell } from '../../src/build/service-worker-files.ts';
import { dist } from '../support/built-site.ts';
import { serveSite } from '../support/site-server.ts';
import type { Site } from '../support/site-server.ts';
import { drawSeed } from './seed.ts';
import { tell, times } from './extent.ts';
import { filesKept, readySign } from './visitor.ts';

/** A first visit to the map, until the course is on the device. `interfere` may break the way there. */
async function takeCourse(
  { site, context }: { readonly site: Site; readonly context: BrowserContext },
  interfere: (page: Page) => Promise<Page>,
): Promise<Page> {
  let page = await context.newPage();
  await page.goto(site.url);
  page = await interfere(page);
  await expect(readySign(page)).toBeVisible({ timeout: 60_000 });
  return page;
}

test('a download cut at any byte goes on where it was, and fetches nothing twice', async ({
  browser,
}) => {
  const { seed, random } = drawSeed();
  const { between, pick } = random;
  const wanted = times(4, 100);
  const files = [...(await listShell(dist)), ...(await listLessons(dist)).files];
  const expected = Object.fromEntries(files.map((file) => [file.url, file.integrity]));
  let cuts = 0;
  let whole = 0;
  let fetched = 0;
  let twice = 0;

  async function download(interfere: (site: Site, page: Page) => Promise<Page>): Promise<number> {
    const site = await serveSite({ dist, base: '/', gzip: true });
    const context = await browser.newContext();
    const page = await takeCourse({ site, context }, (first) => interfere(site, first));
    expect(await filesKept(page)).toEqual(expected);
    // The browser fetches the icon for its tab, and the worker the same one for the device.
    const sent = site.delivered.filter((path) => path in expected && path !== 'favicon.svg');
    twice += sent.length - new Set(sent).size;
    await context.close();
    await site.stop();
    return site.sent();
  }

  const uncut = await download((_, page) => Promise.resolve(page));
  let downloads = 0;
  while (cuts < wanted) {
    fetched += await download(async (site, first) => {
      let page = first;
      // Wherever the download is by now, the rest of it is cut at some byte.
      site.breakAfter(between(1, Math.max(2, uncut - site.sent())));
      const isOver = async () => site.isBroken() || (await readySign(page).isVisible());
      await expect.poll(isOver, { timeout: 30_000, intervals: [50] }).toBe(true);
      if (!site.isBroken()) return page;
      cuts += 1;
      if (pick([true, false])) {
        await page.close();
        page = await first.context().newPage();
        site.restore();
        await page.goto(site.url);
      } else {
        site.restore();
        await page.evaluate(() => dispatchEvent(new Event('online')));
      }
      return page;
    });
    downloads += 1;
    whole += uncut;
  }
  expect(twice).toBe(0);
  const share = Math.round((1000 * fetched) / whole) / 10;
  tell('cut downloads', {
    seed,
    downloads,
    cuts,
    'fetched twice': twice,
    'percent of bytes': share,
  });
  expect(share).toBeLessThanOrEqual(105);
});
