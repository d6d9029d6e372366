import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { finishLesson } from '../bench/finish-lesson.ts';
import { addresses, alive, layOutEverything, lessons, test } from '../support/built-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = [320, 390, 1280];

test.use({ serviceWorkers: 'block', forgiven: /404.*nowhere/ });

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme === 'light' ? 'by day' : 'by night', () => {
    test.use({ colorScheme: theme });

    for (const address of [...addresses, '/nowhere']) {
      test(`axe finds nothing to say about ${address}`, async ({ page, site }) => {
        await page.goto(site.url + address.slice(1));
        await alive(page);
        for (const width of widths) await expectNoViolations(page, width);
      });
    }

    for (const { address } of lessons) {
      test(`nor about ${address} once everything is answered`, async ({ page, site }) => {
        await page.goto(site.url + address.slice(1));
        await finishLesson(await alive(page));
        for (const width of widths) await expectNoViolations(page, width);
      });
    }

    test('nor about answers under way, the contents sheet and the map of a begun road', async ({
      page,
      site,
    }) => {
      for (const { address } of lessons) {
        await page.goto(site.url + address.slice(1));
        await alive(page);
        await beginEverything(page);
        await expectNoViolations(page, 390);
      }
      await page.getByRole('button', { name: 'Contents of this leg' }).click();
      await expectNoViolations(page, 390);
      await page.goto(site.url);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to see you.');
      for (const width of widths) await expectNoViolations(page, width);
    });

    test('nor about a term that is told, search over a page and what it finds', async ({
      page,
      site,
    }) => {
      const lesson = lessons.find((each) => JSON.stringify(each.lesson).includes('"kind":"term"'));
      await page.goto(site.url + (lesson?.address.slice(1) ?? ''));
      await expect(page.locator('a[data-term]').first()).toHaveAttribute('aria-haspopup');
      await page.locator('a[data-term]').first().click();
      await expect(page.locator(':popover-open')).toBeVisible();
      for (const width of widths) await expectNoViolations(page, width);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await expectNoViolations(page, 390);
      for (const query of ['customer', 'xylophone']) {
        await page.getByRole('searchbox').fill(query);
        await expect(page.getByText(/lessons and|Nothing about/).first()).toBeVisible();
        for (const width of widths) await expectNoViolations(page, width);
      }
    });
  });
}

async function expectNoViolations(page: Page, width: number): Promise<void> {
  await layOutEverything(page);
  await page.setViewportSize({ width, height: 800 });
  // Through the debugger, which the Content-Security-Policy does not bind.
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
  expect(told, `${width} px`).toEqual([]);
}

/** One step into every activity of the page. */
async function beginEverything(page: Page): Promise<void> {
  for (const group of await page.getByRole('group').all()) {
    const box = group.getByRole('checkbox').first();
    if ((await box.count()) > 0 && !(await box.isChecked())) await box.check();
    const reply = group.getByRole('button').first();
    const isReplies = (await group.getAttribute('aria-label')) === 'What do you say?';
    if (isReplies && (await reply.count()) > 0) await reply.click();
    const target = group.locator('[data-target]').first();
    if ((await target.count()) > 0) await target.click();
    const mark = group.locator('fieldset').getByRole('radio').first();
    if ((await mark.count()) > 0) await mark.check();
  }
  for (const way of await page.getByRole('button', { name: /^We are three/ }).all()) {
    await way.click();
    await page.getByRole('button', { name: /^Start the round/ }).click();
    await page
      .getByRole('button', { name: /^Show my card/ })
      .first()
      .click();
  }
}
