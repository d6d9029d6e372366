import type { Page } from '@playwright/test';

/** Unfolds all that is folded on the page: what stands in there is seen and heard like the rest. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}
