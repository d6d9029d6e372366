import type { Page } from '@playwright/test';

/** What a course takes on a device, and how long it took to get there. */
export type OfflineFigures = {
  readonly seconds: number;
  readonly entries: number;
  /** The bodies as they lie in the caches, not compressed. */
  readonly bytes: number;
  /** What the browser reckons the site takes on its disk, record included. */
  readonly usage: number;
};

/** The longest a thousand lessons may take, in milliseconds. */
const patience = 180_000;

/**
 * Opens an address for the first time and waits for the sign "Ready offline".
 *
 * @throws when the sign does not come
 */
export async function takeCourse(page: Page, address: string): Promise<OfflineFigures> {
  await page.goto(address, { waitUntil: 'commit' });
  await page
    .getByText('Ready offline', { exact: true })
    .waitFor({ state: 'attached', timeout: patience });
  const seconds = (await page.evaluate(() => performance.now())) / 1000;
  return { seconds, ...(await page.evaluate(readCaches)) };
}

/* Runs in the page. */
async function readCaches() {
  let entries = 0;
  let bytes = 0;
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const kept = await cache.match(request, { ignoreVary: true });
      entries += 1;
      bytes += (await kept?.blob())?.size ?? 0;
    }
  }
  return { entries, bytes, usage: (await navigator.storage.estimate()).usage ?? 0 };
}
