import { expect } from '@playwright/test';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import jsQR from 'jsqr';
import { alive, lessons, test, watchFaults } from '../support/built-site.ts';

const [first] = lessons;
if (first === undefined) throw new Error('The site has no lessons.');
const { module } = first;
const whole = new RegExp(`^${module.title}`);

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  permissions: ['clipboard-read', 'clipboard-write'],
});

/** A second person: a browser profile of its own. */
async function employee(browser: Browser, url: string): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await watchFaults(context, new URL(url).origin);
  return context;
}

async function readyOffline(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await alive(page);
  await expect(page.getByText('Ready offline').first()).toBeVisible({ timeout: 60_000 });
}

test('made with three presses, sent, taken on and followed, all without a signal', async ({
  page,
  context,
  browser,
  site,
}) => {
  const other = await employee(browser, site.url);
  const theirs = await other.newPage();
  await readyOffline(page, site.url);
  await readyOffline(theirs, site.url);
  await context.setOffline(true);
  await other.setOffline(true);

  await page.goto(`${site.url}assign`);
  await alive(page);
  await page.getByRole('checkbox', { name: whole }).check();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`assigned#do=${module.id}&by=`);

  await theirs.goto(link);
  await expect(theirs.getByRole('heading', { level: 1 })).toContainText('asks for');
  await expect(theirs).toHaveURL(/\/assigned\/?$/);
  await theirs.reload();
  const start = theirs.getByRole('button', { name: /^Start mile 1/ });
  await start.focus();
  await theirs.keyboard.press('Enter');
  await expect(theirs).toHaveURL(new RegExp(`${first.address}$`));
  await theirs.goto(site.url);
  const line = theirs.getByRole('region', { name: 'Today' }).getByRole('link');
  await expect(line).toContainText(/Due .*Next: mile 1/);
  await line.press('Enter');
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(module.title);
  await expect(theirs.getByRole('link', { name: /^(Start|Continue) mile 1/ })).toBeVisible();

  // Sent again with a reason: the copy is brought up to date, and there is still one.
  await page.getByRole('textbox', { name: 'Why' }).fill('For the winter rush.');
  await expect(page.getByText('This is version 2.')).toBeVisible();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await theirs.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await theirs.getByRole('button', { name: 'Take the changed one' }).click();
  await expect(theirs.getByText('For the winter rush.')).toBeVisible();
  await theirs.goto(`${site.url}assigned`);
  await expect(theirs.getByRole('link', { name: new RegExp(module.title) })).toHaveCount(1);
  await other.close();
});

test('opening a link keeps nothing until the yes', async ({ page, site }) => {
  await page.goto(site.url);
  await alive(page);
  await page.waitForTimeout(1_000);
  const before = await everythingKept(page);
  for (const hash of [
    `do=${module.id}&id=q0D3mXyV2bW9sT-4hJ_kLQ`,
    `do=${module.id}&from=<img src=x onerror=alert(1)>&id=q0D3mXyV2bW9sT-4hJ_kLQ`,
    'do=pos',
    '__proto__=x&constructor=y',
    'v=9&do=pos',
    `do=//evil.example&id=q0D3mXyV2bW9sT-4hJ_kLQ`,
  ]) {
    await page.goto(`${site.url}assigned#${hash}`);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('An assignment');
    expect(await everythingKept(page)).toEqual(before);
  }
  await expect(page.locator('main img[src="x"]')).toHaveCount(0);
});

test('inside a page of somebody else there is nothing to press', async ({ page, site }) => {
  await page.setContent(
    `<iframe width="390" height="800" src="${site.url}assigned/#do=${module.id}&id=q0D3mXyV2bW9sT-4hJ_kLQ"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('This page stands inside another one')).toBeVisible();
  await expect(frame.getByRole('button', { name: /^Start mile/ })).toHaveCount(0);
});

test('the code of twenty single lessons is read from a picture 240 pixels wide', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}assign`);
  await alive(page);
  for (const button of await page.getByRole('button', { name: /^Single lessons of/ }).all()) {
    await button.click();
  }
  for (const box of (await page.getByRole('checkbox', { name: /^\d+\. / }).all()).slice(0, 20)) {
    await box.check();
  }
  await page
    .getByRole('textbox', { name: 'Why' })
    .fill('Do it on the clock, in pieces. '.repeat(5).slice(0, 140));
  await page.getByText('A title, and where receipts go').click();
  await page
    .getByRole('textbox', { name: 'Title' })
    .fill('Be the counter people drive past others for');
  const link = await page.getByRole('textbox', { name: 'Link to send' }).inputValue();
  expect(link.length).toBeLessThan(600);
  const code = page.getByRole('img', { name: 'QR code with the same link' });
  const read = await decode(page, await code.evaluate((svg) => svg.outerHTML), 240);
  expect(new URL(read ?? '').hash).toContain('id=');
  expect(new URLSearchParams(new URL(read ?? '').hash).get('id')).toBe(
    new URLSearchParams(new URL(link).hash).get('id'),
  );
});

/** Draws an SVG in the browser at a width and reads it with a decoder that is not the site's own. */
async function decode(page: Page, svg: string, width: number): Promise<string | null> {
  const blank = await page.context().newPage();
  await blank.setViewportSize({ width, height: width });
  await blank.setContent(`<style>body{margin:0}svg{display:block;width:${width}px}</style>${svg}`);
  const png = await blank.screenshot();
  const pixels = await blank.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(
        new Blob([new Uint8Array(bytes)], { type: 'image/png' }),
      );
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return [...(context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [])];
    },
    [...png],
  );
  await blank.close();
  return jsQR(new Uint8ClampedArray(pixels), width, width)?.data ?? null;
}

/** All that the origin holds of this page's making, in one text. */
function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const rows = await Promise.all(
      (await indexedDB.databases()).map(
        ({ name = '' }) =>
          new Promise((resolve) => {
            const request = indexedDB.open(name);
            request.onsuccess = () => {
              const database = request.result;
              const stores = [...database.objectStoreNames];
              if (stores.length === 0) return resolve([]);
              const reads = stores.map(
                (store) =>
                  new Promise((done) => {
                    const all = database.transaction(store).objectStore(store).getAll();
                    all.onsuccess = () => done([store, all.result]);
                  }),
              );
              const end = async () => {
                const found = await Promise.all(reads);
                database.close();
                resolve([name, found]);
              };
              void end();
            };
          }),
      ),
    );
    const facts = rows.filter((row) => !JSON.stringify(row).includes('workbox'));
    return JSON.stringify([
      Object.keys(localStorage).map((key) => [key, localStorage.getItem(key)]),
      Object.keys(sessionStorage).map((key) => [key, sessionStorage.getItem(key)]),
      facts,
    ]);
  });
}
