import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { dist } from '../support/built-site.ts';
import { serveSite } from '../support/site-server.ts';
import type { Site } from '../support/site-server.ts';
import { drawSeed } from './seed.ts';
import { times } from './extent.ts';
import { openTally } from './tally.ts';
import {
  address,
  broken,
  endWorkers,
  filesKept,
  openLesson,
  ready,
  walkAround,
} from './visitor.ts';

/* Caches from which files were removed, or in which something else lies under their names. */

type Kept = { readonly cache: string; readonly url: string };

let site: Site;

test.beforeEach(async () => {
  site = await serveSite({ dist, base: '/' });
});

test.afterEach(() => site.stop());

function listKept(page: Page): Promise<readonly Kept[]> {
  return page.evaluate(async () => {
    const kept: Kept[] = [];
    for (const cache of (await caches.keys()).filter((name) => !name.endsWith('generations'))) {
      for (const { url } of await (await caches.open(cache)).keys()) kept.push({ cache, url });
    }
    return kept;
  });
}

type Damage = 'deleted' | 'emptied' | 'garbage' | 'truncated' | 'a page';

function damage(page: Page, { cache, url }: Kept, how: Damage): Promise<void> {
  return page.evaluate(
    async (what) => {
      const found = await caches.open(what.cache);
      if (what.how === 'deleted') return void (await found.delete(what.url));
      const before = (await found.match(what.url)) as Response;
      const bytes = new Uint8Array(await before.arrayBuffer());
      const body = {
        emptied: '',
        garbage: bytes.map((byte, place) => (place % 97 === 0 ? byte ^ 1 : byte)),
        truncated: bytes.slice(0, Math.floor(bytes.length / 2)),
        'a page': '<!doctype html><h1>Sign in to the hotel</h1>',
      }[what.how];
      const { headers } = before;
      await found.put(what.url, new Response(body, { headers }));
    },
    { cache, url, how },
  );
}

test('what was removed from the caches or damaged in them is found and put right', async ({
  page,
}) => {
  const { seed, random } = drawSeed();
  const { between, pick } = random;
  const rounds = times(3, 60);
  const tally = openTally('not put right', 'white pages');
  let damaged = 0;
  await openLesson(page, site.url);
  await ready(page);
  const all = await listKept(page);
  const sound = await filesKept(page);
  for (let round = 0; round < rounds; round++) {
    // The first round takes everything.
    const hit =
      round === 0 ? all : Array.from({ length: between(1, 30) }, () => pick(all as [Kept]));
    for (const file of new Set(hit)) {
      await damage(page, file, pick(['deleted', 'emptied', 'garbage', 'truncated', 'a page']));
      damaged += 1;
    }
    await endWorkers(page);
    const where = `seed ${seed}, round ${round}`;
    await tally.hold('white pages', where, () => openLesson(page, site.url));
    await ready(page).catch(() => undefined);
    const kept = await filesKept(page);
    const torn = Object.keys({ ...sound, ...kept }).filter((url) => kept[url] !== sound[url]);
    tally.count('not put right', torn, where);
  }
  tally.tell('damaged caches', { seed, rounds, damaged });
});

test('while a lesson is missing the sign says so, and without a signal nothing false is shown', async ({
  page,
}) => {
  await openLesson(page, site.url);
  await ready(page);
  const all = await listKept(page);
  const lesson = all.find(({ url }) => /\/lessons\/[^/]+\/the-flip-.*\.json$/.test(url));
  const other = all.find(({ url }) => /a-thousand-small-things-.*\.json$/.test(url));
  if (lesson === undefined || other === undefined) throw new Error('The lessons were renamed.');
  await damage(page, lesson, 'garbage');
  await damage(page, other, 'deleted');
  for (const { url } of [lesson, other]) {
    site.answerWith(new URL(url).pathname.slice(1), { status: 503 });
  }
  await endWorkers(page);
  await page.goto(site.url);
  await expect(page.getByText(/^28 of 30 stored$/)).toBeVisible();
  await page.goto(site.url + address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/on this device yet/);
  site.restore();
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(broken);
  await ready(page);
});

test('with everything removed and no host there are words, and with the host all is back', async ({
  page,
}) => {
  await openLesson(page, site.url);
  await ready(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  const { port } = site;
  await site.stop();
  await page.goto(site.url);
  await expect(page.getByRole('heading')).toHaveText('The course needs a signal once.');
  site = await serveSite({ dist, base: '/', port });
  await page.getByRole('link', { name: 'Try again' }).click();
  await openLesson(page, site.url);
  await ready(page);
  await walkAround(page);
});
