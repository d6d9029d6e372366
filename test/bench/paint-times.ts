import type { Browser } from '@playwright/test';
import { slowEverything, withNewPhone } from './phone.ts';

/** When a page was there for its reader, in milliseconds from the beginning of the navigation. */
export type PaintTimes = {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** What was painted last and largest, in words. */
  readonly largestElement: string;
  /** What long tasks took beyond 50 ms each, from the first paint to five seconds after the load. */
  readonly blocking: number;
};

/** How long after the load the page is watched, in milliseconds. */
const watched = 5000;

/**
 * Opens an address for the first time on a slow phone.
 *
 * @throws when the browser has reported no paint
 */
export async function measurePaint(browser: Browser, address: string): Promise<PaintTimes> {
  return withNewPhone(browser, { serviceWorkers: 'allow' }, async (page) => {
    await slowEverything(page);
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(watched + 200);
    const seen = await page.evaluate(readEntries, watched);
    if (seen.firstPaint === null || seen.largestPaint === null) {
      throw new Error(`${address} was not seen to paint.`);
    }
    return { ...seen, firstPaint: seen.firstPaint, largestPaint: seen.largestPaint };
  });
}

/* Runs in the page. https://www.w3.org/TR/largest-contentful-paint/, https://www.w3.org/TR/longtasks-1/ */
async function readEntries(watchedFor: number) {
  const kinds = ['paint', 'largest-contentful-paint', 'longtask'];
  const [paints, largest, tasks] = await Promise.all(
    kinds.map(
      (type) =>
        new Promise<PerformanceEntryList>((resolve) => {
          const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
          observer.observe({ type, buffered: true });
          setTimeout(() => resolve(observer.takeRecords()), 300);
        }),
    ),
  );
  const first = paints?.find(({ name }) => name === 'first-contentful-paint');
  const last = largest?.at(-1) as
    (PerformanceEntry & { element: Element | null; url: string; size: number }) | undefined;
  const [navigation] = performance.getEntriesByType('navigation');
  const end = (navigation as PerformanceNavigationTiming).loadEventEnd + watchedFor;
  const start = first?.startTime ?? 0;
  const blocking = (tasks ?? []).reduce((sum, task) => {
    const counted = Math.min(end, task.startTime + task.duration) - Math.max(start, task.startTime);
    return sum + Math.max(0, counted - 50);
  }, 0);
  const words = last?.element?.textContent?.trim().replaceAll(/\s+/g, ' ').slice(0, 40) ?? '';
  const name = last?.element?.tagName.toLowerCase() ?? 'an element that is gone';
  const what = last?.url ? last.url.slice(last.url.lastIndexOf('/') + 1) : `“${words}…”`;
  return {
    firstPaint: first?.startTime ?? null,
    largestPaint: last?.startTime ?? null,
    largestElement: `${name} ${what}, ${last?.size ?? 0} px²`,
    blocking,
  };
}
