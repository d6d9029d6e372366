import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { addresses, alive, lessons, test } from '../support/built-site.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The first lesson with a question to choose in. */
const lesson = lessons.find(({ lesson: { parts } }) =>
  parts.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'activity' && block.activity.kind === 'choice'),
  ),
);
if (lesson === undefined) throw new Error('No lesson has a choice.');
const { address } = lesson;

async function open(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return alive(page);
}

/** Answers a question and waits until it is called saved. */
async function answer(page: Page): Promise<void> {
  await page.getByRole('radiogroup').first().getByRole('radio').first().check();
  const field = page.getByRole('textbox').first();
  await field.fill('My neighbour, who waters the plants before I ask.');
  await field.blur();
  await expect(page.getByText(/^Saved on this device/).first()).toBeVisible();
}

async function deleteEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delete everything from this device' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete everything?' });
  await dialog.getByLabel('Type the word delete').fill('delete');
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('heading', { name: 'Everything is deleted.' })).toBeVisible();
}

/** Whatever the origin holds of the course besides its lessons. */
function leftovers(page: Page) {
  return page.evaluate(async () => {
    const names = await indexedDB.databases();
    const rows = await Promise.all(
      names.map(
        ({ name = '' }) =>
          new Promise<number>((resolve) => {
            const request = indexedDB.open(name);
            request.onsuccess = () => {
              const count = request.result.transaction('facts').objectStore('facts').count();
              count.onsuccess = () => {
                request.result.close();
                resolve(count.result);
              };
            };
          }),
      ),
    );
    let bytes = 0;
    const root = await navigator.storage.getDirectory();
    for await (const folder of root.values()) {
      if (!(folder instanceof FileSystemDirectoryHandle)) continue;
      for await (const file of folder.values()) {
        if (file instanceof FileSystemFileHandle) bytes += (await file.getFile()).size;
      }
    }
    const notes = Object.keys(localStorage).filter((key) => !/:(erased|device)$/.test(key));
    return { rows: rows.reduce((sum, count) => sum + count, 0), bytes, notes };
  });
}

const nothing = { rows: 0, bytes: 0, notes: [] };

test('a copy is kept, everything is deleted, the copy is taken in, twice', async ({
  context,
  site,
}) => {
  const page = await open(context, site.url + address.slice(1));
  await answer(page);
  await page.goto(`${site.url}device`);
  await alive(page);
  const work = page.getByRole('region', { name: 'Your work' });
  await expect(work.getByText('2 answers')).toBeVisible();
  await expect(work.getByText(/^Kept twice/)).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep a copy', exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^extra-mile-\d{4}-\d\d-\d\d\.jsonl$/);
  await expect(page.getByText(/^Last kept today/)).toBeVisible();
  const copy = await readFile(await file.path());

  await deleteEverything(page);
  expect(await leftovers(page)).toEqual(nothing);
  await page.getByRole('button', { name: 'Back to the start' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/short miles\.$/);

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('link', { name: 'This device' }).click();
  const restore = page.getByRole('region', { name: 'Take a copy in' });
  const choose = async (name: string, buffer: Buffer) => {
    await restore.getByLabel('Choose a copy').setInputFiles({ name, mimeType: '', buffer });
  };
  await choose('picture.jpg', Buffer.from('not a copy'));
  await expect(restore.getByRole('status')).toHaveText(/^This file is no copy of your work/);
  await choose('copy.jsonl', copy);
  await expect(restore.getByText(/entries that you do not have here yet/)).toBeVisible();
  await expect(restore.getByText(/^Kept on another device/)).toBeVisible();
  await restore.getByRole('button', { name: 'Take it in' }).click();
  await expect(restore.getByRole('status')).toHaveText(/^Taken in: \d+ entries/);
  await expect(work.getByText('2 answers')).toBeVisible();
  await choose('copy.jsonl', copy);
  await expect(restore.getByText('Everything in it is here already.')).toBeVisible();
  await restore.getByRole('button', { name: 'Take it in' }).click();
  await expect(restore.getByRole('status')).toHaveText(/^Everything was here already/);

  await page.goto(site.url + address.slice(1));
  await alive(page);
  await expect(page.getByText('Your answer.').first()).toBeVisible();
});

test('what is deleted in one tab is brought back by none: not by one that is open, asleep or left', async ({
  context,
  site,
}) => {
  test.setTimeout(90_000);
  const awake = await open(context, site.url + address.slice(1));
  await answer(awake);
  const asleep = await open(context, site.url + address.slice(1));
  await expect(asleep.getByText('Your answer.').first()).toBeVisible();
  const left = await open(context, site.url + address.slice(1));
  await expect(left.getByText('Your answer.').first()).toBeVisible();
  await left.goto('about:blank');

  const device = await open(context, `${site.url}device`);
  const session = await context.newCDPSession(asleep);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  const begunAnew = awake.waitForEvent('load');
  await deleteEverything(device);
  await begunAnew;
  await alive(awake);
  await expect(awake.getByText('Your answer.')).toHaveCount(0);

  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await left.goBack();
  for (const page of [asleep, left]) {
    await expect(page.getByText('Your answer.')).toHaveCount(0);
    await alive(page);
  }
  // Looked at again, each of them looks at what is stored, and would write what it knows.
  for (const page of [awake, asleep, left]) await page.bringToFront();
  await device.getByRole('button', { name: 'Back to the start' }).click();
  await expect(device.getByRole('heading', { level: 1 })).toHaveText(/short miles\.$/);
  await expect.poll(async () => ({ ...(await leftovers(device)), notes: [] })).toEqual(nothing);

  await answer(awake);
  await expect(asleep.getByText('Your answer.').first()).toBeVisible();
});

test('the dialog asks for the word, can be left, and may take the lessons as well', async ({
  context,
  site,
}) => {
  const page = await open(context, `${site.url}device`);
  await expect(page.getByText(/^(\d+) of \1 lessons are on this device/)).toBeVisible({
    timeout: 30_000,
  });
  const button = page.getByRole('button', { name: 'Delete everything from this device' });
  await button.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Delete everything?' });
  await dialog.getByLabel('Type the word delete').fill('yes');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Type the word delete to go on.')).toBeVisible();
  await expect(dialog.getByLabel('Type the word delete')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await button.press('Enter');
  await dialog.getByRole('checkbox').uncheck();
  await dialog.getByLabel('Type the word delete').fill(' Delete ');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Everything is deleted.' })).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('the lessons are tested for real: one that is gone is missed, named and fetched again', async ({
  context,
  site,
}) => {
  const page = await open(context, `${site.url}device`);
  const section = page.getByRole('region', { name: 'Without a signal' });
  await expect(section.getByText(/^(\d+) of \1 lessons are on this device/)).toBeVisible({
    timeout: 30_000,
  });
  const press = section.getByRole('button', { name: 'Test it' });
  await press.click();
  await expect(section.getByRole('status')).toHaveText(
    new RegExp(`^All ${lessons.length} lessons answered from this device`),
  );
  const third = lessons[2]?.lesson.id ?? '';
  await page.evaluate(async (id) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        if (url.includes(`/lessons/${id}-`)) await cache.put(url, new Response('<html>portal'));
      }
    }
  }, third);
  await press.click();
  await expect(section.getByRole('status')).toHaveText(
    `${lessons.length - 1} of ${lessons.length} lessons answered. Missing: mile 3. It is being fetched again.`,
  );
  await expect
    .poll(async () => {
      await press.click();
      await expect(section.getByRole('status')).not.toHaveText(/^Reading/);
      return section.getByRole('status').textContent();
    })
    .toMatch(/^All/);
});

test('a pasted link opens inside the course, and no other does', async ({ context, site }) => {
  const page = await open(context, `${site.url}device`);
  const section = page.getByRole('region', { name: 'Open a link here' });
  const field = section.getByLabel('The link you were sent');
  for (const link of [
    'https://evil.example/learn',
    `${site.url}nowhere`,
    `${site.url}/evil.example`,
  ]) {
    await field.fill(link);
    await field.press('Enter');
    await expect(section.getByRole('status')).toHaveText(
      /^This link does not lead into this course/,
    );
    expect(new URL(page.url()).pathname).toBe('/device/');
  }
  await field.fill(`Look: ${site.url}glossary#learn`);
  await field.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
  expect(page.url()).toBe(`${site.url}glossary#learn`);
});

test('the chosen light is there before the first paint, and in every tab', async ({
  context,
  site,
}) => {
  const page = await open(context, `${site.url}device`);
  const other = await open(context, site.url);
  await page.getByRole('radio', { name: 'Night' }).check();
  await page.reload();
  const night = 'rgb(15, 23, 22)';
  const ground = (one: Page) => one.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground(await alive(page))).toBe(night);
  await expect(page.locator('meta[name="theme-color"][media="all"]')).toHaveAttribute(
    'content',
    '#0F1716',
  );
  await other.reload();
  expect(await ground(await alive(other))).toBe(night);
});

test('the page about the device is one of the site', () => {
  expect(addresses).toContain('/device');
});
