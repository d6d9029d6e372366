import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { addresses, alive, dist, lessons, watchFaults } from '../support/built-site.ts';
import { findBrowser } from '../support/find-browser.ts';
import { serveSite } from '../support/site-server.ts';
import type { Site } from '../support/site-server.ts';

/* One profile on disk, whose browser is closed and started again, and a host that goes away. */

let site: Site;
let profile: string;
let context: BrowserContext;
let faults: string[];

test.beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'extra-mile-profile-'));
  site = await serveSite({ dist, base: '/' });
  await startBrowser();
});

test.afterEach(async () => {
  await context.close();
  await site.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  expect(faults).toEqual([]);
});

test('after one visit everything works in flight mode from a cold start', async () => {
  await readyOffline();
  await coldStartWithoutHost();

  const lesson = lessons.find(({ lesson: { picture, parts } }) => {
    const kinds = parts.flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
    return picture !== null && kinds.includes('activity');
  });
  if (lesson === undefined) throw new Error('No lesson has a picture and an activity.');
  const page = await open(lesson.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.lesson.title);
  const picture = page.locator('article img').first();
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);

  const question = page.getByRole('radiogroup').first();
  await question.getByRole('radio').first().check();
  await expect(question.getByText('Your answer.')).toBeVisible();
  const words = 'The baker, who has my bread on the counter before I am through the door.';
  const field = page.getByRole('textbox').first();
  await field.fill(words);
  await field.blur();
  await expect(page.getByText(/^Saved on this device/).first()).toBeVisible();

  await page.reload();
  await alive(page);
  await expect(question.getByText('Your answer.')).toBeVisible();
  await expect(field).toHaveValue(words);
});

test('without the host every address opens, and every lesson with all its pictures', async () => {
  test.setTimeout(600_000);
  await readyOffline();
  await coldStartWithoutHost();
  for (const address of addresses) {
    const page = await open(address);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
      /on this device yet|tripped/,
    );
    const pictures = page.locator('main img');
    await expect
      .poll(
        () =>
          pictures.evaluateAll((images) =>
            images.flatMap((image) =>
              image instanceof HTMLImageElement && image.naturalWidth > 0 ? [] : image.outerHTML,
            ),
          ),
        address,
      )
      .toEqual([]);
    await page.close();
  }
  const nowhere = await open('/learn/nowhere/at-all');
  await expect(nowhere.getByRole('heading', { level: 1 })).toHaveText(
    'This road isn’t on the map.',
  );
});

test('from mile to mile without the host', async () => {
  await readyOffline();
  await coldStartWithoutHost();
  const page = await open('/');
  for (const { address, lesson } of lessons) {
    await page.locator(`ol a[href="${address}"]`).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title);
    await page.getByRole('link', { name: 'Back to the map', exact: true }).first().click();
  }
});

/** A first visit that opens the map and nothing else, until the sign says that all is here. */
async function readyOffline(): Promise<void> {
  const page = await open('/');
  await expect(page.getByText('Ready offline', { exact: true })).toBeVisible({ timeout: 60_000 });
}

async function coldStartWithoutHost(): Promise<void> {
  await context.close();
  await site.stop();
  await startBrowser();
}

async function startBrowser(): Promise<void> {
  context = await chromium.launchPersistentContext(profile, await findBrowser());
  faults = await watchFaults(context, new URL(site.url).origin);
}

async function open(address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url + address.slice(1));
  return alive(page);
}
