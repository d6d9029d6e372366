import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Random } from '../bench/seeded-random.ts';
import { writeEntry, type Entry } from '../../src/record/entry.ts';
import type { Day, Fact, FactId, Stamp } from '../../src/record/fact.ts';
import { openBrowser, type OwnBrowser } from '../support/own-browser.ts';
import { readCopies } from '../support/read-copies.ts';
import {
  act,
  append,
  expectFacts,
  expectHealth,
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
import { openTally } from './tally.ts';

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
  const tally = openTally('lost', 'doubled', 'tabs that differ');
  const did = { files: 0, resets: 0 };
  let all = 0;
  let expected = 0;
  for (let run = 1; run <= runs; run++) {
    const tabs = [await openTab(), await openTab()];
    for (let step = 0; step < 12; step++) expected = await doSomething(tabs, random, expected, did);
    const where = `seed ${seed}, run ${run}`;
    const counts = async () => Promise.all(tabs.map(async (tab) => (await factsIn(tab)).length));
    await expect
      .poll(counts)
      .toEqual(tabs.map(() => expected))
      .catch(() => undefined);
    const [first = [], ...others] = await Promise.all(tabs.map(factsIn));
    tally.count('lost', Array(Math.max(0, expected - first.length)).fill('a fact'), where);
    tally.count('doubled', Array(Math.max(0, first.length - expected)).fill('a fact'), where);
    const unlike = others.filter((facts) => JSON.stringify(facts) !== JSON.stringify(first));
    tally.count('tabs that differ', unlike, where);
    await Promise.all(tabs.map((tab) => tab.close()));
    all += expected;
    expected = first.length;
  }
  tally.tell('interleaved tabs', { seed, runs, ...did, 'facts in the end': all });
});

async function factsIn(tab: Page): Promise<readonly Fact[]> {
  return (await state(tab)).facts;
}

/** One step of one tab; gives how many facts there are after it, when there were so many before. */
async function doSomething(
  tabs: Page[],
  random: Random,
  before: number,
  did: { files: number; resets: number },
): Promise<number> {
  const which = random.between(0, tabs.length - 1);
  const tab = tabs[which];
  if (tab === undefined) throw new Error('There is no such tab.');
  const count = random.between(1, 5);
  switch (random.between(0, 9)) {
    case 0:
      await append(tab, count);
      await tab.reload();
      await opened(tab);
      return before + count;
    case 1:
      if (tabs.length < 5) tabs.push(await openTab());
      return before;
    case 2:
      await append(tab, count);
      await tab.close();
      tabs[which] = await openTab();
      return before + count;
    case 3:
      await Promise.all(tabs.map((each) => append(each, count)));
      return before + count * tabs.length;
    case 4: {
      // A file of another device, taken in here and there at once.
      did.files += 1;
      const entries = fileOf(did.files, count);
      await Promise.all(tabs.map((each) => takeIn(each, entries)));
      return before + count;
    }
    case 5:
      did.resets += 1;
      await reset(tabs, which);
      return 0;
    default:
      await append(tab, count);
      return before + count;
  }
}

function fileOf(file: number, count: number): readonly Entry[] {
  return Array.from({ length: count }, (_, n) =>
    writeEntry({
      id: `file${String(file).padStart(8, '0')}.${n + 1}` as FactId,
      at: '2026-11-20T10:00:00.000Z-0000' as Stamp,
      on: '2026-11-20' as Day,
      ...reading,
    }),
  );
}

async function takeIn(tab: Page, entries: readonly Entry[]): Promise<void> {
  await (await recordOf(tab)).evaluate((record, taken) => record.take(taken, []), entries);
}

/** Has everything deleted in one tab; it loads anew, as its page has it do, and the others by themselves. */
async function reset(tabs: readonly Page[], which: number): Promise<void> {
  const loaded = tabs.map((tab, index) =>
    index === which ? Promise.resolve() : tab.waitForEvent('load').then(() => undefined),
  );
  const tab = tabs[which];
  if (tab === undefined) throw new Error('There is no such tab.');
  await (await recordOf(tab)).evaluate((record) => record.erase());
  await Promise.all(loaded);
  await tab.reload();
  for (const each of tabs) await opened(each);
}

test('five tabs that write at once show the same within a second', async () => {
  const tabs = await Promise.all([1, 2, 3, 4, 5].map(() => openTab()));
  await Promise.all(tabs.map((tab) => act(tab, 20)));
  const tally = openTally('lost');
  const start = Date.now();
  for (const tab of tabs) await expectFacts(tab, 100).catch(() => undefined);
  const after = Date.now() - start;
  for (const tab of tabs) {
    const missing = 100 - (await factsIn(tab)).length;
    tally.count('lost', Array(missing).fill('a fact'), 'a tab, after a second');
  }
  tally.tell('five tabs', { facts: 100, 'all shown after (ms)': after });
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
  const [year, century] = [365 * day, Date.UTC(2100, 0, 1)];
  // The day on which clocks in Europe are put back: half past two comes twice.
  const twice = Date.UTC(2026, 9, 25, 0, 30);
  const short = [now, now - 30 * day, 0, now + day, century, now, -1, now + 2 * day];
  const long = [now - year, now + 10 * year, now, twice, twice + day / 24, now + 10 * year + 1];
  const clocks = [...short, ...long];
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

test('a tab of an older build goes on where a newer one lays the database out anew, and writes nothing over', async () => {
  const page = await openTab();
  await act(page, 3);
  const newer = await browser.context().newPage();
  await newer.goto(`${site.url}elsewhere.html`);
  const row = { id: 'bbbbbbbbbbbb.1', line: '{"a newer form":1}', more: 1 };
  await newer.evaluate(
    async ({ name, put }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name, 2);
        request.onupgradeneeded = () => request.result.createObjectStore('newer');
        request.onsuccess = () => resolve(request.result);
        request.onblocked = () => reject(new Error('The older tab is in the way.'));
      });
      const transaction = database.transaction('facts', 'readwrite');
      transaction.objectStore('facts').put(put);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    { name: `extra-mile:${scope}:record`, put: row },
  );
  await append(page, 2);
  await expectHealth(page, { status: 'saved', copies: 1, trouble: 'outdated' });
  const { database, log } = await page.evaluate(readCopies, scope);
  expect(database).toHaveLength(4);
  expect(database).toContain(row.line);
  expect(new Set(log).size).toBe(5);
});
