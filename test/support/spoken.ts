import type { Locator, Page } from '@playwright/test';

/** Goes on with Tab, as who sees no page does, until an element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < 250; tabs++) {
    const has = await target.evaluate((element) => element === document.activeElement);
    if (has) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come by ${String(target)}.`);
}

/**
 * Writes down what live regions say, from the next page on: what changes inside of one that was
 * there before. A region that comes together with its words is not read out by every screen reader.
 */
export async function listen(page: Page): Promise<{ said: () => Promise<readonly string[]> }> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const note = (changes: readonly MutationRecord[]) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[role="status"], [role="alert"], [aria-live="polite"]');
        const words = region?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
        if (words !== '' && said.at(-1) !== words) said.push(words);
      }
    };
    new MutationObserver(note).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return {
    said: () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said),
  };
}
