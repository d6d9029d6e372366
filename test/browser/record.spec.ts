import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import type { BrowserContext, JSHandle, Page } from '@playwright/test';
import { build } from 'vite';
import { securityPolicy } from '../../src/build/security-policy.ts';
import type { Happening } from '../../src/record/fact.ts';
import type { RecordState } from '../../src/record/record-state.ts';
import type { Record as LearnersRecord } from '../../src/record/record.ts';
import { findBrowser } from '../support/find-browser.ts';
import { serveSite, type Site } from '../support/site-server.ts';

/*
 * The record on a page of its own that does nothing else, under the site's policy, in a browser with
 * a profile on disk that is killed and damaged.
 */

const scope = '/training/';
const folderName = encodeURIComponent(`extra-mile:${scope}:record`);
const reading = {
  kind: 'reached',
  lesson: 'pos/hes-my-customer',
  place: 'the-story.3',
  share: 0.5,
} as Happening;

let workshop: string;
let site: Site;
let profile: string;
let context: BrowserContext;

test.beforeAll(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'record-page-'));
  const source = JSON.stringify(resolve('src/record/record.ts'));
  await writeFile(
    join(workshop, 'main.js'),
    `import { openRecord } from ${source}; window.record = openRecord({ scope: '${scope}' });`,
  );
  await writeFile(
    join(workshop, 'index.html'),
    '<!doctype html><title>Record</title><script type="module" src="./main.js"></script>',
  );
  const dist = join(workshop, 'dist');
  await build({
    root: workshop,
    base: scope,
    configFile: false,
    logLevel: 'warn',
    build: { outDir: dist, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
  await writeFile(join(dist, 'elsewhere.html'), '<!doctype html><title>Elsewhere</title>');
  const headers = { 'Content-Security-Policy': securityPolicy([]) };
  site = await serveSite({ dist, base: scope, headers });
});

test.afterAll(async () => {
  await site.stop();
  await rm(workshop, { recursive: true, force: true });
});

test.beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'record-profile-'));
  await start();
});

test.afterEach(async () => {
  await context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function start(): Promise<void> {
  context = await chromium.launchPersistentContext(profile, {
    ...(await findBrowser()),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
}

/** The browser ends as a killed process does: nothing is flushed, nothing is said goodbye to. */
async function kill(page: Page): Promise<void> {
  const closed = context.waitForEvent('close');
  const session = await context.newCDPSession(page);
  session.send('Browser.crash').catch(() => undefined);
  await closed;
}

async function openTab(before?: () => void): Promise<Page> {
  const page = await context.newPage();
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(site.url);
  await opened(page);
  return page;
}

function recordOf(page: Page): Promise<JSHandle<LearnersRecord>> {
  return page.evaluateHandle<LearnersRecord>('record');
}

async function opened(page: Page): Promise<void> {
  await (await recordOf(page)).evaluate((record) => record.opened);
}

async function state(page: Page): Promise<RecordState> {
  const record = await recordOf(page);
  return record.evaluate(({ store }) => store.getState());
}

/** Has so many things happen, and waits until they are called saved. */
async function act(page: Page, times: number): Promise<void> {
  const handle = await recordOf(page);
  const wanted = { happening: reading, count: times };
  await handle.evaluate((record, { happening, count }) => {
    for (let n = 0; n < count; n++) record.append(happening);
  }, wanted);
  await expectHealth(page, { status: 'saved' });
}

async function expectHealth(
  page: Page,
  described: Readonly<Record<string, unknown>>,
): Promise<void> {
  await expect.poll(async () => (await state(page)).health).toMatchObject(described);
}

async function expectFacts(page: Page, count: number): Promise<void> {
  await expect.poll(async () => (await state(page)).facts.length, { timeout: 1000 }).toBe(count);
}

test('what was saved is there after a reload', async () => {
  const page = await openTab();
  await act(page, 3);
  await page.reload();
  await opened(page);
  await expectFacts(page, 3);
  await expectHealth(page, { status: 'saved', copies: 2, quarantined: 0, lost: null });
});

test('what was saved is there after the browser was killed', async () => {
  const page = await openTab();
  await act(page, 3);
  await kill(page);
  await start();
  await expectFacts(await openTab(), 3);
});

for (const copy of ['IndexedDB', 'File System']) {
  test(`a browser that has lost its ${copy} gets everything from the other copy`, async () => {
    const page = await openTab();
    await act(page, 3);
    await expectHealth(page, { copies: 2 });
    await context.close();
    await rm(join(profile, 'Default', copy), { recursive: true });
    await start();
    const again = await openTab();
    await expectFacts(again, 3);
    await expectHealth(again, { status: 'saved', copies: 2, healed: 3, lost: null });
  });
}

test('a browser that has lost both says so', async () => {
  const page = await openTab();
  await act(page, 3);
  // Chromium writes localStorage, in which the loss is noticed, when the browser is closed.
  await context.close();
  await rm(join(profile, 'Default', 'IndexedDB'), { recursive: true });
  await rm(join(profile, 'Default', 'File System'), { recursive: true });
  await start();
  await expectHealth(await openTab(), { lost: { expected: 3, found: 0 } });
});

test('two tabs see what the other has saved within a second', async () => {
  const here = await openTab();
  const there = await openTab();
  await act(here, 2);
  await expectFacts(there, 2);
  await act(there, 1);
  await expectFacts(here, 3);
});

test('two tabs that write at once lose nothing', async () => {
  const [here, there] = [await openTab(), await openTab()];
  await Promise.all([act(here, 100), act(there, 100)]);
  await expectFacts(here, 200);
  await here.reload();
  await opened(here);
  await expectFacts(here, 200);
});

test('a garbage line in the log is set aside, and the rest is read', async () => {
  const page = await openTab();
  await act(page, 3);
  await page.goto(`${site.url}elsewhere.html`);
  await page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(name);
    const handle = await folder.getFileHandle('1.log');
    const file = await handle.createWritable({ keepExistingData: true });
    await file.seek((await handle.getFile()).size);
    await file.write(Uint8Array.of(0xff, 0xfe, 0x7b));
    await file.close();
  }, folderName);
  const again = await openTab();
  await expectFacts(again, 3);
  await expectHealth(again, { status: 'saved', copies: 2, quarantined: 1 });
  await act(again, 1);
  await again.reload();
  await opened(again);
  await expectFacts(again, 4);
  await expectHealth(again, { quarantined: 1 });
});

test('without IndexedDB there is one copy, and it holds', async () => {
  const page = await openTab(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await act(page, 2);
  await expectHealth(page, { copies: 1, trouble: 'refused' });
  await page.reload();
  await opened(page);
  await expectFacts(page, 2);
});

test('without either nothing is called saved, and the notes hold', async () => {
  const page = await openTab(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    Object.defineProperty(StorageManager.prototype, 'getDirectory', { value: undefined });
  });
  await (await recordOf(page)).evaluate((record, happening) => record.append(happening), reading);
  await expectHealth(page, { status: 'unsaved', trouble: 'refused', waiting: 1 });
  await page.reload();
  await opened(page);
  await expectFacts(page, 1);
});

test('a database of a newer version is read and not written', async () => {
  const page = await openTab();
  await act(page, 2);
  const gaveWay = await page.evaluate(
    (name) =>
      new Promise((answer) => {
        const request = indexedDB.open(name, 2);
        request.onblocked = () => answer(false);
        request.onsuccess = () => {
          request.result.close();
          answer(true);
        };
      }),
    `extra-mile:${scope}:record`,
  );
  expect(gaveWay).toBe(true);
  await page.reload();
  await opened(page);
  await expectFacts(page, 2);
  await expectHealth(page, { status: 'saved', copies: 1, trouble: 'outdated' });
});

test('a page that comes back from the back/forward cache has caught up', async () => {
  const page = await openTab();
  const other = await openTab();
  await act(page, 1);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.title = persisted ? 'cached' : 'loaded';
    });
  });
  await page.goto(`${site.url}elsewhere.html`);
  await act(other, 2);
  await page.evaluate(() => history.back());
  await expect.poll(() => page.title()).toBe('cached');
  await expectFacts(page, 3);
  await act(page, 1);
  await expectFacts(other, 4);
});
