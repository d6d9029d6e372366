import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { finishLesson } from '../bench/finish-lesson.ts';
import { addresses, alive, layOutEverything, lessons, test } from '../support/built-site.ts';
import { expectNoSidewaysScroll } from '../support/sideways-scroll.ts';

test.use({ serviceWorkers: 'block', forgiven: /404.*nowhere/ });

const everywhere = [...addresses, '/nowhere'];

test('no page scrolls sideways, in any window', async ({ page, site }) => {
  for (const address of everywhere) {
    await page.goto(site.url + address.slice(1));
    await alive(page);
    await expectNoSidewaysScroll(page);
  }
});

test('nor does any lesson once everything is answered', async ({ page, site }) => {
  for (const { address } of lessons) {
    await page.goto(site.url + address.slice(1));
    await finishLesson(await alive(page));
    await expectNoSidewaysScroll(page);
  }
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  for (const width of [320, 390, 820]) {
    test(`everything to press is at least 44 px wide and high at ${width} px`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      for (const address of everywhere) {
        await page.goto(site.url + address.slice(1));
        await alive(page);
        expect.soft(await smallTargets(page), address).toEqual([]);
      }
      for (const { address } of lessons) {
        await page.goto(site.url + address.slice(1));
        await finishLesson(await alive(page));
        expect.soft(await smallTargets(page), `${address}, answered`).toEqual([]);
      }
    });
  }
});

/**
 * What can be pressed and is too small for a finger (design: 44 px, WCAG 2.2, 2.5.5). Links within a
 * sentence are excepted, and so is what only shows when it has the focus.
 */
async function smallTargets(page: Page): Promise<readonly string[]> {
  await layOutEverything(page);
  return page.evaluate(() => {
    const pressable = 'a[href], button, summary, textarea, input, [role="button"]';
    return [...document.querySelectorAll<HTMLElement>(pressable)].flatMap((element) => {
      // A box and its words are pressed as one.
      const target = element.closest('label') ?? element;
      if (!target.checkVisibility({ visibilityProperty: true })) return [];
      const style = getComputedStyle(target);
      const isInSentence =
        style.display === 'inline' &&
        (target.parentElement?.textContent.trim().length ?? 0) > target.textContent.trim().length;
      const { width, height } = target.getBoundingClientRect();
      const isAside = width <= 1;
      // Half a pixel of rounding is nobody's finger.
      if (isInSentence || isAside || (width >= 43.5 && height >= 43.5)) return [];
      const size = `${Math.round(width)} × ${Math.round(height)}`;
      return [`${size}: ${target.outerHTML.slice(0, 120)}`];
    });
  });
}
