import { expect } from '@playwright/test';
import { alive, layOutEverything, lessons, test } from '../support/built-site.ts';
import { cutOrOverlapping } from '../support/cut-text.ts';
import { showInPseudoArabic } from '../support/pseudo-arabic.ts';

test.use({ serviceWorkers: 'block' });

/** For every kind of activity the first lesson that has it. */
const withActivities = new Set(
  [...new Set(lessons.flatMap(({ lesson }) => kindsIn(lesson)))].map(
    (kind) => lessons.find(({ lesson }) => kindsIn(lesson).includes(kind))?.address ?? '/',
  ),
);

for (const address of ['/', '/learn/pos', '/device', ...withActivities]) {
  test(`${address} goes from right to left: nothing sticks out, is cut or lies over another`, async ({
    page,
    site,
  }, { outputDir }) => {
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(site.url + address.slice(1));
      await alive(page);
      // Its activities come alive one by one.
      await page.waitForLoadState('networkidle');
      await showInPseudoArabic(page);
      await layOutEverything(page);
      expect.soft(await sidewaysScroll(page), `${width} px`).toBe(0);
      expect.soft(await cutOrOverlapping(page), `${width} px`).toEqual([]);
      await page.screenshot({ path: `${outputDir}/${width}.png`, fullPage: true });
    }
  });
}

async function sidewaysScroll(page: Parameters<typeof alive>[0]): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

function kindsIn({ parts }: (typeof lessons)[number]['lesson']): readonly string[] {
  return parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'activity' ? [block.activity.kind] : [])),
  );
}
