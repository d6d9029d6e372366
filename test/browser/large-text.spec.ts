import { expect } from '@playwright/test';
import { addresses, alive, test } from '../support/built-site.ts';
import { expectNoSidewaysScroll } from '../support/sideways-scroll.ts';

/* The browser's own text size is set twice as large (WCAG 2.2, 1.4.4). */
test.use({
  serviceWorkers: 'block',
  launchOptions: async ({ launchOptions }, use) => {
    const { args = [] } = launchOptions;
    await use({ ...launchOptions, args: [...args, '--blink-settings=defaultFontSize=32'] });
  },
});

test('no page scrolls sideways for a reader who has set text twice as large', async ({
  page,
  site,
}) => {
  test.setTimeout(600_000);
  for (const address of addresses) {
    await page.goto(site.url + address.slice(1));
    await alive(page);
    await expect(page.locator('html')).toHaveCSS('font-size', '32px');
    await expectNoSidewaysScroll(page, 820);
  }
});
