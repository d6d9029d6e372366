import { expect, test } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { listLessons, listShell } from '../../src/build/service-worker-files.ts';
import { alive, dist } from '../support/built-site.ts';
import { openBrowser } from '../support/own-browser.ts';
import { serveSite } from '../support/site-server.ts';
import type { Site } from '../support/site-server.ts';
import { drawSeed } from './seed.ts';
import { tell, times } from './extent.ts';
import { openTally } from './tally.ts';
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

test('a download cut at any byte goes on where it was, and fetches nothing twice but what it was about to keep', async ({
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
  const share = Math.round((1000 * fetched) / whole) / 10;
  tell('cut downloads', {
    seed,
    downloads,
    cuts,
    'fetched twice': twice,
    'percent of bytes': share,
  });
  // A file whose last byte has just come when its tab is closed may not be kept yet.
  expect(twice).toBeLessThanOrEqual(Math.ceil(cuts / 20));
  expect(share).toBeLessThanOrEqual(105);
});

test('a download in the middle of which the browser is killed goes on, and ends whole', async () => {
  const { seed, random } = drawSeed();
  const kills = times(2, 20);
  const tally = openTally('white pages', 'not whole');
  const files = [...(await listShell(dist)), ...(await listLessons(dist)).files];
  const expected = Object.fromEntries(files.map((file) => [file.url, file.integrity]));
  let [done, again] = [0, 0];
  while (done < kills) {
    const site = await serveSite({ dist, base: '/', gzip: true });
    const own = await openBrowser();
    const where = `seed ${seed}, kill ${done + 1}`;
    // A few in one download, and then to its end.
    for (let left = random.between(1, 3); left >= 0; left--) {
      await own.start();
      const page = await own.context().newPage();
      await tally.hold('white pages', where, async () => {
        await page.goto(site.url);
        await alive(page);
      });
      if (left === 0) {
        await expect(readySign(page)).toBeVisible({ timeout: 60_000 });
        const kept = await filesKept(page);
        const urls = Object.keys({ ...expected, ...kept });
        tally.count(
          'not whole',
          urls.filter((url) => kept[url] !== expected[url]),
          where,
        );
        break;
      }
      const until = site.sent() + random.between(1, 200_000);
      const isOver = async () => site.sent() >= until || (await readySign(page).isVisible());
      await expect.poll(isOver, { timeout: 30_000, intervals: [20] }).toBe(true);
      await own.kill(page);
      done += 1;
    }
    const sent = site.delivered.filter((path) => path in expected);
    again += sent.length - new Set(sent).size;
    await own.remove();
    await site.stop();
  }
  tally.tell('downloads of killed browsers', { seed, kills: done, 'files fetched again': again });
});
