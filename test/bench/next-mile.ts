import type { Page } from '@playwright/test';

/**
 * Milliseconds from a click on Next at the end of a finished lesson to the frame with the heading of
 * the next one. The lesson is opened anew before, so that nothing of the next one has been drawn.
 *
 * @param address of a lesson that is finished on this device
 */
export async function measureNext(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'load' });
  const next = page.locator('#lesson-end a').last();
  await next.scrollIntoViewIfNeeded();
  // A reader takes longer to the foot of a lesson: what is done in idle time is done by then.
  await page.waitForTimeout(3000);
  const painted = page.evaluate(waitForHeading);
  await next.click();
  return painted;
}

/*
 * Runs in the page. A message posted in a frame's callback arrives when the browser is done with
 * that frame's layout and paint.
 */
function waitForHeading(): Promise<number> {
  const before = document.querySelector('h1')?.textContent;
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('No new heading has come.')), 15_000);
    addEventListener(
      'click',
      (click) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now() - click.timeStamp));
        port1.start();
        new MutationObserver((_, observer) => {
          const heading = document.querySelector('h1')?.textContent;
          if (heading === undefined || heading === before) return;
          observer.disconnect();
          requestAnimationFrame(() => port2.postMessage('painted'));
        }).observe(document.body, { childList: true, characterData: true, subtree: true });
      },
      { once: true, capture: true },
    );
  });
}
