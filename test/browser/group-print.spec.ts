import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { activitiesOf } from '../../src/course/lesson.ts';
import type { Happening } from '../../src/record/fact.ts';
import { lessons, test } from '../support/built-site.ts';
import { happened } from '../support/happened.ts';
import { layFacts } from '../support/lay-facts.ts';
import { makePlan } from '../support/make-plan.ts';
import { readPdf, type PdfPage } from '../support/read-pdf.ts';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  timezoneId: 'Europe/Berlin',
  serviceWorkers: 'block',
});

/** What papers measure, and the margin above and below, all in points. */
const papers = {
  A4: { width: 595, height: 842, margin: (18 * 72) / 25.4 },
  Letter: { width: 612, height: 792, margin: 0.7 * 72 },
} as const;

/** More words than a page has room for, under every question that asks for some. */
const written = lessons.flatMap(({ lesson }): readonly Happening[] =>
  activitiesOf(lesson)
    .filter(({ kind }) => kind === 'reflection')
    .slice(0, 1)
    .map(({ id }, place) => {
      const text = 'She had ten minutes, and I asked her what would help. '.repeat(
        lesson.mile + place === 1 ? 120 : 4,
      );
      const answer = { kind: 'reflection', text } as const;
      return { kind: 'answered', lesson: lesson.id, activity: id, answer, complete: true };
    }),
);

async function print(page: Page): Promise<readonly PdfPage[]> {
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

/** The text that a page's edge cuts through: part of it stands in the margin. */
function cutOff(pages: readonly PdfPage[], margin: number): readonly string[] {
  return pages.flatMap(({ height, texts }, place) =>
    texts
      .filter(({ top, bottom }) => top < margin - 0.5 || bottom > height - margin + 0.5)
      .map(({ top }) => `page ${place + 1}, ${Math.round(top)} pt from the top`),
  );
}

test('workbook, guide and cards print without a cut line or an empty page, on both papers', async ({
  page,
  site,
  context,
}) => {
  await layFacts(context, happened(...written.slice(0, 20)));
  await makePlan(page, site.url);
  await page.getByRole('link', { name: 'Print workbook and guide' }).click();
  await page.getByLabel('Guide for the facilitator').check();
  await page.getByLabel('Cards for the role plays').check();
  await expect(page.getByRole('heading', { name: /^The secretary/ })).toBeVisible();
  await expect(page.getByText('She had ten minutes').first()).toBeVisible();
  for (const [paper, { width, height, margin }] of Object.entries(papers)) {
    await page.getByLabel(paper).check({ force: true });
    const pages = await print(page);
    expect(pages.length, paper).toBeGreaterThan(16);
    expect(pages.length, paper).toBeLessThan(34);
    for (const [place, each] of pages.entries()) {
      expect(each.texts.length, `${paper}, page ${place + 1}`).toBeGreaterThan(3);
      expect([Math.round(each.width), Math.round(each.height)]).toEqual([width, height]);
    }
    expect(cutOff(pages, margin), paper).toEqual([]);
  }

  // What cannot be broken and is longer than a page is cut: this way of looking finds it.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('article > section { contain: size; block-size: 70cm; }');
    document.adoptedStyleSheets.push(sheet);
  });
  expect(cutOff(await print(page), papers.Letter.margin)).not.toEqual([]);
});
