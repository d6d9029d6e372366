import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openBrowser, type OwnBrowser } from '../support/own-browser.ts';
import {
  act,
  expectFacts,
  expectHealth,
  folderName,
  opened,
  openTab as openTabIn,
  reading,
  recordOf,
  scope,
  serveRecordPage,
} from '../support/record-page.ts';
import type { Site } from '../support/site-server.ts';

/*
 * The record on a page of its own that does nothing else, under the site's policy, in a browser with
 * a profile on disk that is killed and damaged.
 */

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

function openTab(before?: () => void): Promise<Page> {
  return openTabIn(browser.context(), site, before);
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
  await browser.kill(page);
  await browser.start();
  await expectFacts(await openTab(), 3);
});

for (const copy of ['IndexedDB', 'File System']) {
  test(`a browser that has lost its ${copy} gets everything from the other copy`, async () => {
    const page = await openTab();
    await act(page, 3);
    await expectHealth(page, { copies: 2 });
    await browser.close();
    await rm(join(browser.profile, 'Default', copy), { recursive: true });
    await browser.start();
    const again = await openTab();
    await expectFacts(again, 3);
    await expectHealth(again, { status: 'saved', copies: 2, healed: 3, lost: null });
  });
}

test('a browser that has lost both says so', async () => {
  const page = await openTab();
  await act(page, 3);
  // Chromium writes localStorage, in which the loss is noticed, when the browser is closed.
  await browser.close();
  await rm(join(browser.profile, 'Default', 'IndexedDB'), { recursive: true });
  await rm(join(browser.profile, 'Default', 'File System'), { recursive: true });
  await browser.start();
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
