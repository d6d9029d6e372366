import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { layOutEverything } from './built-site.ts';

/* The last is a window of 1280 × 1024 at 400 % zoom (WCAG 2.2, 1.4.10). */
const windows = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 320, height: 256 },
];

/** In no window from `narrowest` pixels on; a page that does names what sticks out. */
export async function expectNoSidewaysScroll(page: Page, narrowest = 0): Promise<void> {
  await layOutEverything(page);
  for (const size of windows.filter(({ width }) => width >= narrowest)) {
    await page.setViewportSize(size);
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      return [...document.querySelectorAll('body *')]
        .filter((element) => element.childElementCount === 0)
        .filter((element) => element.getBoundingClientRect().right > clientWidth)
        .map((element) => element.outerHTML.slice(0, 100));
    });
    expect.soft(wide, `${page.url()} at ${size.width} × ${size.height}`).toEqual([]);
  }
}
