import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { finishLesson } from '../support/finish-lesson.ts';
import { addresses, alive, layOutEverything, lessons, test } from '../support/built-site.ts';
import { expectNoSidewaysScroll } from '../support/sideways-scroll.ts';

test.use({ serviceWorkers: 'block', forgiven: /404.*nowhere/ });

const everywhere = [...addresses, '/nowhere'];

test('no page scrolls sideways, in any window', async ({ page, site }) => {
  test.setTimeout(600_000);
  for (const address of everywhere) {
    await page.goto(site.url + address.slice(1));
    await alive(page);
    await expectNoSidewaysScroll(page);
  }
});

test('on the wide map every leg’s miles stand along its road, from 15 % to 85 %', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(site.url);
  await alive(page);
  const legs = page.getByRole('region', { name: 'Course map' }).locator('ol > li:has(> ol)');
  for (const leg of await legs.all()) {
    const stations = await leg.evaluate((road) => {
      const { left, width } = road.getBoundingClientRect();
      return [...road.querySelectorAll('ol > li > a > :first-child')].map((plate) => {
        const box = plate.getBoundingClientRect();
        return (box.left + box.width / 2 - left) / width;
      });
    });
    expect(Math.min(...stations)).toBeCloseTo(0.15, 2);
    expect(Math.max(...stations)).toBeCloseTo(0.85, 2);
  }
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  for (const address of everywhere) {
    const isLesson = lessons.some((lesson) => lesson.address === address);
    const also = isLesson ? ', also answered, when it does not scroll sideways either' : '';
    test(`everything to press on ${address} is at least 44 px wide and high${also}`, async ({
      page,
      site,
    }) => {
      await page.goto(site.url + address.slice(1));
      await alive(page);
      await expectNoSmallTargets(page);
      if (!isLesson) return;
      await finishLesson(page);
      await expectNoSmallTargets(page);
      await expectNoSidewaysScroll(page);
    });
  }
});

async function expectNoSmallTargets(page: Page): Promise<void> {
  for (const width of [320, 390, 820]) {
    await page.setViewportSize({ width, height: 844 });
    expect.soft(await smallTargets(page), `${width} px`).toEqual([]);
  }
}

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
        (target.closest('p, li, dd, blockquote')?.textContent.trim().length ?? 0) >
          target.textContent.trim().length;
      const { width, height } = target.getBoundingClientRect();
      const isAside = width <= 1;
      // Half a pixel of rounding is nobody's finger.
      if (isInSentence || isAside || (width >= 43.5 && height >= 43.5)) return [];
      const size = `${Math.round(width)} × ${Math.round(height)}`;
      return [`${size}: ${target.outerHTML.slice(0, 120)}`];
    });
  });
}
