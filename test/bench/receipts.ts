import { chromium } from '@playwright/test';
import { findBrowser } from '../support/find-browser.ts';
import { manyReceipts } from '../support/many-receipts.ts';
import { serveSite } from '../support/site-server.ts';

/*
 * `npm run bench:receipts -- DIST`: 500 receipts of 500 devices are pasted into the team board, and the
 * same ones again. It prints how long each took from the press to the words, and how long the page
 * was busy meanwhile; then the same on a processor slowed four times.
 */

const dist = process.argv[2] ?? 'dist';
const site = await serveSite({ dist, base: '/' });
const links = await manyReceipts(500, `${site.url}receipt`);
const browser = await chromium.launch(await findBrowser());

for (const rate of [1, 4]) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const spans: number[] = [];
    Object.assign(globalThis, { spans });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) spans.push(entry.duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(`${site.url}roster/add`);
  await page.getByRole('textbox').waitFor();
  await page.waitForTimeout(2_000);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const take = async (what: string, words: string) => {
    await page.getByRole('textbox').fill(links.join('\n'));
    const took = await page.evaluate(async (awaited) => {
      (globalThis as unknown as { spans: number[] }).spans.length = 0;
      const start = performance.now();
      document.querySelector<HTMLButtonElement>('form button')?.click();
      while (!document.body.textContent.includes(awaited)) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    }, words);
    await page.waitForTimeout(1_000);
    const spans = await page.evaluate(() => (globalThis as unknown as { spans: number[] }).spans);
    const busy = spans.reduce((sum, span) => sum + span, 0);
    console.log(
      `${what}, slowed ${rate} times: ${Math.round(took)} ms; ${spans.length} tasks over 50 ms, together ${Math.round(busy)} ms, the longest ${Math.round(Math.max(0, ...spans))} ms`,
    );
  };
  await take('500 new', '500 receipts added.');
  await take('500 known', '500 were already here.');
  await context.close();
}
await browser.close();
await site.stop();
