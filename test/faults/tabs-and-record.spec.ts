import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Random } from '../bench/seeded-random.ts';
import { openBrowser, type OwnBrowser } from '../support/own-browser.ts';
import { readCopies } from '../support/read-copies.ts';
import {
  act,
  append,
  expectFacts,
  opened,
  openTab as openTabIn,
  reading,
  recordOf,
  scope,
  serveRecordPage,
  state,
} from '../support/record-page.ts';
import type { Site } from '../support/site-server.ts';
import { tell, times } from './extent.ts';
import { drawSeed } from './seed.ts';

/* Tabs that write at once, fall asleep, crash and come back, and clocks that jump under them. */

let site: Site;
let browser: OwnBrowser;

test.beforeAll(async () => {
  site = await serveRecordPage();
});

test.afterAll(() => site.stop());

test.beforeEach(async () => {
  browser = await openBrowser();
  await browser.start();
});

test.afterEach(() => browser.remove());

function openTab(): Promise<Page> {
  return openTabIn(browser.context(), site);
}

test('whatever tabs do in whatever order, all of them end with the same facts', async () => {
  const { seed, random } = drawSeed();
  const runs = times(2, 50);
  let expected = 0;
  for (let run = 1; run <= runs; run++) {
    const tabs = [await openTab(), await openTab()];
    for (let step = 0; step < 12; step++) expected += await doSomething(tabs, random);
    for (const tab of tabs)
      await expect.poll(async () => (await state(tab)).facts.length).toBe(expected);
    const [first, ...others] = await Promise.all(tabs.map(state));
    for (const { facts } of others) expect(facts).toEqual(first?.facts);
    await Promise.all(tabs.map((tab) => tab.close()));
  }
  tell('interleaved tabs', { seed, runs, facts: expected, lost: 0 });
});

/** One step of one tab; gives how many facts it added. */
async function doSomething(tabs: Page[], random: Random): Promise<number> {
  const which = random.between(0, tabs.length - 1);
  const tab = tabs[which];
  if (tab === undefined) throw new Error('There is no such tab.');
  const count = random.between(1, 5);
  switch (random.between(0, 7)) {
    case 0:
      await append(tab, count);
      await tab.reload();
      await opened(tab);
      return count;
    case 1:
      if (tabs.length < 5) tabs.push(await openTab());
      return 0;
    case 2:
      await append(tab, count);
      await tab.close();
      tabs[which] = await openTab();
      return count;
    case 3:
      // What a file brings in comes as lines that no copy has yet.
      await Promise.all(tabs.map((each) => append(each, count)));
      return count * tabs.length;
    default:
      await append(tab, count);
      return count;
  }
}

test('five tabs that write at once show the same within a second', async () => {
  const tabs = await Promise.all([1, 2, 3, 4, 5].map(() => openTab()));
  await Promise.all(tabs.map((tab) => act(tab, 20)));
  const start = Date.now();
  for (const tab of tabs) await expectFacts(tab, 100);
  tell('five tabs', { facts: 100, lost: 0, 'all shown after (ms)': Date.now() - start });
});

const ends: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  closed: (page) => page.close(),
  'navigated away': async (page) => {
    await page.goto(`${site.url}elsewhere.html`);
    await page.close();
  },
  crashed: async (page) => {
    const session = await browser.context().newCDPSession(page);
    session.send('Page.crash').catch(() => undefined);
    await page.waitForEvent('crash');
    await page.close();
  },
};

for (const [how, end] of Object.entries(ends)) {
  test(`what is done in the tick in which a tab is ${how} is there afterwards`, async () => {
    const tries = times(2, 50);
    for (let n = 0; n < tries; n++) {
      const page = await openTab();
      await append(page, 1);
      await end(page);
    }
    const { facts } = await state(await openTab());
    const lost = tries - facts.length;
    tell(`tabs ${how} at once`, { tries, lost });
    expect(lost).toBeLessThanOrEqual(how === 'crashed' ? Math.floor(tries / 50) : 0);
  });
}

test('a tab that was frozen has caught up when it wakes', async () => {
  const asleep = await openTab();
  const awake = await openTab();
  await act(asleep, 1);
  const session = await browser.context().newCDPSession(asleep);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await act(awake, 2);
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await expectFacts(asleep, 3);
  await act(asleep, 1);
  await expectFacts(awake, 4);
});

test('a clock that jumps loses nothing and changes no order', async () => {
  const day = 86_400_000;
  const now = Date.UTC(2026, 10, 22, 12);
  const clocks = [now, now - 30 * day, 0, now + day, Date.UTC(2100, 0, 1), now, -1, now + 2 * day];
  const page = await browser.context().newPage();
  await page.clock.setFixedTime(now);
  await page.goto(site.url);
  await opened(page);
  const handle = await recordOf(page);
  const ids: string[] = [];
  for (const time of clocks) {
    await page.clock.setFixedTime(time);
    ids.push(await handle.evaluate((record, happening) => record.append(happening).id, reading));
  }
  const order = async (tab: Page) => (await state(tab)).facts.map(({ id }) => id);
  expect(await order(page)).toEqual(ids);
  const days = (await state(page)).facts.map(({ on }) => on);
  expect(days.slice(0, 5)).toEqual([
    '2026-11-22',
    '2026-10-23',
    '1970-01-01',
    '2026-11-23',
    '2100-01-01',
  ]);
  await expect.poll(async () => (await state(page)).health.status).toBe('saved');
  const other = await openTab();
  expect(await order(other)).toEqual(ids);
  const later = await (
    await recordOf(other)
  ).evaluate((record, happening) => record.append(happening).id, reading);
  expect(await order(other)).toEqual([...ids, later]);
});

test('a copy that is wiped under an open tab is filled again when the tab next writes', async () => {
  const page = await openTab();
  await act(page, 3);
  const session = await browser.context().newCDPSession(page);
  const { origin } = new URL(site.url);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await append(page, 1);
  await expect.poll(async () => (await page.evaluate(readCopies, scope)).database.length).toBe(4);
});
