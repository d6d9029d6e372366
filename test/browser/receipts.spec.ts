import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Assignment } from '../../src/assignments/assignment.ts';
import { issueReceipt } from '../../src/assignments/issue-receipt.ts';
import { fileReply } from '../../src/assignments/received.ts';
import { fileSent } from '../../src/assignments/sent.ts';
import type { Day, Happening } from '../../src/record/fact.ts';
import { rosasReceipt, someDevice } from '../assignments/some-receipts.ts';
import { danas } from '../assignments/some-assignments.ts';
import { alive, lessons, test, watchFaults } from '../support/built-site.ts';
import { finished, happened } from '../support/happened.ts';
import { layFacts } from '../support/lay-facts.ts';
import { manyReceipts } from '../support/many-receipts.ts';
import { readCsv } from '../support/read-csv.ts';
import { readLines } from '../support/read-copies.ts';
import type { Site } from '../support/site-server.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, serviceWorkers: 'block' });

const [first] = lessons;
if (first === undefined) throw new Error('These tests need a course.');
const leg = first.module;

/** Dana asks for the first leg. */
const asked: Assignment = {
  ...danas,
  title: 'The first leg',
  items: [leg.id],
  by: '2026-01-01' as Day,
};

/** Somebody's browser, in which something happened before. */
async function somebody(
  browser: Browser,
  site: Site,
  ...before: readonly Happening[]
): Promise<{ context: BrowserContext; page: Page; faults: readonly string[] }> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 1280, height: 800 },
  });
  const faults = await watchFaults(context, new URL(site.url).origin);
  await layFacts(context, happened(...before));
  return { context, page: await context.newPage(), faults };
}

async function open(page: Page, url: string): Promise<Page> {
  await page.goto(url);
  return alive(page);
}

/** The public key to which receipts are sealed for this browser. */
function keyOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const request = indexedDB.open('extra-mile:/:keys');
    const database = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const found = database.transaction('pairs').objectStore('pairs').get('sealing');
    await new Promise((resolve) => {
      found.onsuccess = resolve;
    });
    database.close();
    const { publicKey, privateKey } = found.result as CryptoKeyPair;
    if (privateKey.extractable) throw new Error('The private key can be taken out.');
    const whole = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
    const short = [2 + ((whole[64] ?? 0) & 1), ...whole.slice(1, 33)];
    return btoa(String.fromCharCode(...short))
      .replaceAll('+', '-')
      .replaceAll('/', '_');
  });
}

async function copyLink(page: Page): Promise<string> {
  await expect(page.getByText(/^EM-/)).toBeVisible();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied. Paste it into a message.')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('sealed for Dana, a receipt goes by link and by file, is shown before it is kept, and fills the board', async ({
  browser,
  site,
}) => {
  const dana = await somebody(browser, site, fileSent(asked));
  await open(dana.page, `${site.url}roster`);
  await expect(dana.page.getByText('No receipts yet.')).toBeVisible();
  await dana.page.getByText('What a receipt shows, and what it does not').click();
  await dana.page.getByRole('button', { name: 'Show this device’s code' }).click();
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;
  const told = await dana.page.getByText(/Its code is/).textContent();
  const key = await keyOf(dana.page);

  const rosa = await somebody(
    browser,
    site,
    fileReply({ ...asked, key }, 'accepted'),
    ...leg.lessons.slice(0, 2).map((lesson) => finished(lesson)),
  );
  await open(rosa.page, `${site.url}receipt/send#a=${asked.id}`);
  await expect(rosa.page.getByRole('heading', { level: 1 })).toHaveText(
    'Your receipt, for Dana Whitcombe',
  );
  await rosa.page.getByLabel('Your name').fill('Rosa “=1+1” Delgado');
  await expect(rosa.page.getByText(code.exec(told ?? '')?.[0] ?? 'no code')).toBeVisible();
  const link = await copyLink(rosa.page);
  expect(link.startsWith(`${site.url}receipt#r=`)).toBe(true);
  const download = rosa.page.waitForEvent('download');
  await rosa.page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await readFile(await (await download).path());
  expect((await download).suggestedFilename()).toMatch(/^receipt-rosa-1-1-delgado-.*\.txt$/);

  // Nobody else can read it.
  await open(rosa.page, `${site.url}roster`);
  await open(rosa.page, link);
  await expect(rosa.page.getByText('One is sealed for another device')).toBeVisible();

  const before = (await readLines(dana.page)).length;
  await open(dana.page, link);
  await expect(dana.page.getByRole('heading', { level: 1 })).toContainText('A receipt from Rosa');
  expect(dana.page.url()).toBe(`${site.url}receipt`);
  expect((await readLines(dana.page)).length).toBe(before);
  await dana.page.getByRole('button', { name: 'Put it on the board' }).press('Enter');
  await expect(dana.page.getByRole('heading', { name: 'It is on the board.' })).toBeFocused();

  await dana.page.getByRole('link', { name: 'To the team board' }).click();
  await dana.page.getByRole('link', { name: 'Add receipts' }).click();
  await dana.page
    .getByLabel('Choose files')
    .setInputFiles({ name: 'receipt.txt', mimeType: 'text/plain', buffer: file });
  await expect(dana.page.getByText('One was already here.')).toBeVisible();

  await dana.page.getByRole('link', { name: 'Back to the board' }).click();
  const row = dana.page.getByRole('row', { name: /Rosa/ });
  await expect(row.getByRole('cell').first()).toContainText(
    new RegExp(`2 of ${leg.lessons.length}, \\d+ days late`),
  );
  const saving = dana.page.waitForEvent('download');
  await dana.page.getByRole('button', { name: 'CSV' }).click();
  const csv = await readFile(await (await saving).path(), 'utf8');
  const [head, line] = readCsv(csv.replace(/^\uFEFF/, ''));
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(head?.slice(0, 4)).toEqual(['Name', 'Staff number', 'Last receipt', leg.title]);
  expect(line?.[0]).toBe('Rosa “=1+1” Delgado');
  expect(line?.[2]).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(line?.slice(3, 6)).toEqual(['Late', '2', String(leg.lessons.length)]);

  // The board, and the key, are there after the browser was closed.
  await dana.page.reload();
  await expect(dana.page.getByRole('row', { name: /Rosa/ })).toBeVisible();
  expect(await keyOf(dana.page)).toBe(key);
  expect([...dana.faults, ...rosa.faults]).toEqual([]);
  await dana.context.close();
  await rosa.context.close();
});

test('500 receipts, in any order and twice, are one board', async ({ browser, site }) => {
  test.setTimeout(240_000);
  const links = await manyReceipts(500, `${site.url}receipt`);
  const boardOf = async (handfuls: readonly (readonly string[])[]) => {
    const { context, page, faults } = await somebody(browser, site);
    await open(page, `${site.url}roster/add`);
    for (const handful of handfuls) {
      await page.getByRole('textbox').fill(handful.join('\n'));
      await page.getByRole('button', { name: 'Add what is pasted' }).click();
      await expect(page.getByRole('textbox')).toHaveValue('');
      await expect(page.getByText('Reading.')).toBeHidden({ timeout: 60_000 });
    }
    await expect(page.getByText('500 receipts added. 500 were already here.')).toBeVisible();
    await page.getByRole('link', { name: 'Back to the board' }).click();
    await expect(page.getByText('500 people')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('heading', { name: 'What the team missed' })).toBeVisible();
    const board = await page.getByRole('main').innerText();
    expect(faults).toEqual([]);
    await context.close();
    return board;
  };
  const one = await boardOf([links, links]);
  const back = links.toReversed();
  const other = await boardOf([back.slice(0, 200), back, back.slice(0, 300)]);
  expect(one).toContain('Person 499');
  expect(other).toBe(one);
});

test('by keyboard alone from the board to a person and back, and the keys go with everything else', async ({
  browser,
  site,
}) => {
  const { receipt, carried } = await issueReceipt(rosasReceipt(), someDevice(), null);
  const { context, page } = await somebody(browser, site, {
    kind: 'filed',
    drawer: 'receipts' as never,
    name: receipt.id,
    paper: { signed: carried },
  });
  await open(page, `${site.url}roster`);
  const person = page.getByRole('button', { name: 'Rosa Delgado' });
  await person.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Rosa Delgado' });
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(person).toBeFocused();
  await page.getByText('What a receipt shows, and what it does not').press('Enter');
  await page.getByRole('button', { name: 'Show this device’s code' }).press('Enter');
  await expect(page.getByText(/Its code is/)).toBeVisible();
  const databases = () =>
    page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(await databases()).toContain('extra-mile:/:keys');

  await open(page, `${site.url}device`);
  await page.getByRole('button', { name: 'Delete everything from this device' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete everything?' });
  await dialog.getByLabel('Type the word delete').fill('delete');
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('heading', { name: 'Everything is deleted.' })).toBeVisible();
  expect(await databases()).not.toContain('extra-mile:/:keys');
  await context.close();
});
