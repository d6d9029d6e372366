import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect } from '@playwright/test';
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { writeBackup } from '../../src/record/write-backup.ts';
import { writeTransfer } from '../../src/record/write-transfer.ts';
import { transferCodes } from '../../src/pages/transfer/transfer-links.ts';
import { alive, test, watchFaults } from '../support/built-site.ts';
import { doSomeWork, workAddress } from '../support/do-some-work.ts';
import { filmOfCodes } from '../support/film-of-codes.ts';
import { findBrowser } from '../support/find-browser.ts';
import { manyFacts } from '../support/many-facts.ts';
import { codeReader } from '../support/read-code.ts';
import { readLines } from '../support/read-copies.ts';
import type { Site } from '../support/site-server.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/* Four of them tell where somebody had read to before they read on, and stay. */
const entries = manyFacts(40, 7);
const contents = { device: 'aaaaaaaaaaaa', entries, quarantined: [] };
const about = { app: '0', now: 0 };

async function open(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return alive(page);
}

/** Another device: it shares nothing with the first, and nothing is forgiven it either. */
async function otherDevice(browser: Browser, site: Site): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const faults = await watchFaults(context, new URL(site.url).origin);
  context.on('close', () => expect(faults).toEqual([]));
  return context;
}

function section(page: Page, name: string): Locator {
  return page.getByRole('region', { name });
}

/** Puts forty facts into a device, as a copy that is taken in. */
async function fill(page: Page): Promise<void> {
  const pieces = await writeBackup(contents, about);
  const restore = section(page, 'Take a copy in');
  const buffer = Buffer.concat(pieces);
  await restore.getByLabel('Choose a copy').setInputFiles({ name: 'c', mimeType: '', buffer });
  await restore.getByRole('button', { name: 'Take it in' }).click();
  await expect(restore.getByRole('status')).toHaveText(/^Taken in: 40 entries/);
}

test('a link takes the work along; nothing is taken before a yes, and nothing twice', async ({
  context,
  browser,
  page,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await doSomeWork(page, site);
  await page.goto(`${site.url}device`);
  await page.getByRole('link', { name: 'Send it from here' }).click();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(section(page, 'With a link').getByRole('status')).toHaveText(/^Copied/);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`${site.url}device/take#1.`);
  expect(link.length).toBeLessThanOrEqual(2000);

  const other = await otherDevice(browser, site);
  const there = await open(other, link);
  const arrived = section(there, 'What came along');
  await expect(arrived.getByText(/entries that you do not have here yet/)).toBeVisible();
  await expect(arrived.getByText(/^Kept on another device, \w+day/)).toBeVisible();
  expect(new URL(there.url()).hash).toBe('');
  expect(await readLines(there)).toEqual([]);
  await there.reload();
  await expect(arrived.getByText(/entries that you do not have here yet/)).toBeVisible();
  expect(await readLines(there)).toEqual([]);
  await arrived.getByRole('button', { name: 'Take it in' }).click();
  await expect(arrived.getByRole('status')).toHaveText(/^Taken in: \d+ entries/);
  await there.reload();
  await expect(arrived.getByText(/^On the other device, open/)).toBeVisible();

  const again = await open(other, `${site.url}device`);
  const field = again.getByLabel('The link you were sent');
  await field.fill(`My work: ${link}`);
  await field.press('Enter');
  const known = section(again, 'What came along');
  await expect(known.getByText('Everything in it is here already.')).toBeVisible();
  await known.getByRole('button', { name: 'Take it in' }).click();
  await expect(known.getByRole('status')).toHaveText(/^Everything was here already/);
  await again.goto(site.url + workAddress);
  await expect(again.getByText('I will look up when the door opens.').first()).toBeVisible();
  await other.close();
});

test('a link that stops short is told, and keeps nothing', async ({ page, site }) => {
  const [code = ''] = transferCodes(await writeTransfer(contents, about), site.url) ?? [];
  await page.goto(code.slice(0, -5));
  await alive(page);
  await expect(section(page, 'What came along').getByRole('status')).toHaveText(
    /^This link stops short/,
  );
  await page.getByLabel('The link you sent yourself').fill('https://evil.example/#<img src=x>');
  await page.keyboard.press('Enter');
  await expect(section(page, 'What came along').getByRole('status')).toHaveText(
    /^This holds nothing from your other device/,
  );
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('codes are read in any order, twice, and through a reload', async ({
  browser,
  page,
  site,
}) => {
  await page.goto(`${site.url}device`);
  await alive(page);
  await fill(page);
  await page.goto(`${site.url}device/transfer`);
  const codes = section(page, 'With codes on this screen');
  await expect(section(page, 'With a link').getByText(/^By now you have done more/)).toBeVisible();
  await codes.getByRole('button', { name: 'Show the codes' }).click();
  const other = await otherDevice(browser, site);
  const read = await codeReader(await browser.newContext());
  const of = Number(/of (\d+)/.exec((await codes.getByRole('status').textContent()) ?? '')?.[1]);
  expect(of).toBeGreaterThan(3);
  const pictures: Buffer[] = [];
  const texts: string[] = [];
  for (let number = 1; number <= of; number += 1) {
    await expect(codes.getByRole('status')).toHaveText(`Code ${number} of ${of}`);
    const picture = await codes.getByRole('img').screenshot();
    pictures.push(picture);
    texts.push((await read(picture)) ?? '');
    await codes.getByRole('button', { name: 'The next code' }).click();
  }
  expect(texts.map((text) => text.split('.').slice(-4, -2).join('/'))).toEqual(
    Array.from({ length: of }, (_, index) => `${index + 1}/${of}`),
  );

  const there = await open(other, `${site.url}device/take`);
  const arrived = section(there, 'What came along');
  const files = pictures.slice(0, 2).map((buffer, index) => ({
    name: `${index}.png`,
    mimeType: 'image/png',
    buffer,
  }));
  await there.getByLabel('Choose a picture').setInputFiles([...files, ...files]);
  await expect(arrived.getByText(`2 of ${of} codes are here.`)).toBeVisible();
  await there.reload();
  await expect(arrived.getByText(`2 of ${of} codes are here.`)).toBeVisible();
  const field = there.getByLabel('The link you sent yourself');
  for (const text of [texts[0] ?? '', ...texts.slice(2).toReversed()]) {
    await field.fill(text);
    await field.press('Enter');
  }
  await expect(arrived.getByText('36 entries that you do not have here yet.')).toBeVisible();
  expect(await readLines(there)).toEqual([]);
  await arrived.getByRole('button', { name: 'Take it in' }).click();
  await expect(arrived.getByRole('status')).toHaveText(/^Taken in: 36 entries/);
  expect(await there.evaluate(() => sessionStorage.length)).toBe(0);
  await other.close();
});

test('a file that was sent on is taken in', async ({ browser, page, site }) => {
  await doSomeWork(page, site);
  await page.goto(`${site.url}device/transfer`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the file' }).click();
  const file = await download;
  const buffer = await readFile(await file.path());
  const other = await otherDevice(browser, site);
  const there = await open(other, `${site.url}device/take`);
  const restore = section(there, 'With the file');
  await restore
    .getByLabel('Choose a copy')
    .setInputFiles({ name: file.suggestedFilename(), mimeType: '', buffer });
  await restore.getByRole('button', { name: 'Take it in' }).click();
  await expect(restore.getByRole('status')).toHaveText(/^Taken in: \d+ entries/);
  await other.close();
});

test('a camera reads codes that go round', async ({ site }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'codes-'));
  const film = path.join(folder, 'codes.y4m');
  const codes = transferCodes(await writeTransfer(contents, about), site.url) ?? [];
  await writeFile(film, filmOfCodes(codes));
  const found = await findBrowser();
  const browser = await chromium.launch({
    ...found,
    args: [
      ...(found.args ?? []),
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });
  const context = await browser.newContext();
  const faults = await watchFaults(context, new URL(site.url).origin);
  const page = await open(context, `${site.url}device/take`);
  await page.getByRole('button', { name: 'Use the camera' }).click();
  await expect(page.getByText('36 entries that you do not have here yet.')).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.locator('video')).toHaveCount(0);
  expect(faults).toEqual([]);
  await browser.close();
  await rm(folder, { recursive: true });
});

test('where the camera is refused the page says what to do', async ({ page, site }) => {
  await page.goto(`${site.url}device/take`);
  await alive(page);
  await page.getByRole('button', { name: 'Use the camera' }).click();
  await expect(
    page.getByText('No camera here. Paste or choose a file instead.').first(),
  ).toBeVisible();
});
