import type { Browser, BrowserContextOptions, CDPSession, Page } from '@playwright/test';

/** A mid-size phone held upright. */
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 3,
  isMobile: true,
  hasTouch: true,
};

/** How much slower than this machine the processor of the slow phone is. */
const slowdown = 4;

/** A page on a phone that has never been here: nothing cached, nothing stored. */
export async function withNewPhone<T>(
  browser: Browser,
  options: { readonly serviceWorkers: 'allow' | 'block' },
  visit: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ ...phone, ...options });
  try {
    return await visit(await context.newPage());
  } finally {
    await context.close();
  }
}

/** 150 ms of round trip, 1.6 Mb/s down, 750 kb/s up, and the slow processor. */
export async function slowEverything(page: Page): Promise<void> {
  const session = await slowProcessor(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
}

/** The page's own thread works at a fraction of this machine's speed from now on. */
export async function slowProcessor(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return session;
}
