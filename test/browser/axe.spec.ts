import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { activitiesOf } from '../../src/course/lesson.ts';
import { finishLesson } from '../support/finish-lesson.ts';
import { addresses, alive, layOutEverything, lessons, test } from '../support/built-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = [320, 390, 1280];
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

test.use({ serviceWorkers: 'block', forgiven: /404.*nowhere/ });

for (const address of [...addresses, '/nowhere']) {
  const isLesson = lessons.some((lesson) => lesson.address === address);
  const also = isLesson ? ', nor once everything is answered' : '';
  test(`axe finds nothing to say about ${address}${also}`, async ({ page, site }) => {
    await page.goto(site.url + address.slice(1));
    await alive(page);
    await expectNoViolations(page, 'light', 390);
    await expectNoViolations(page, 'dark', 1280);
    if (!isLesson) return;
    await finishLesson(page);
    await expectNoViolations(page, 'dark', 320);
    await expectNoViolations(page, 'light', 1280);
  });
}

test('nor about answers under way, the contents sheet and the map of a begun road', async ({
  page,
  site,
}) => {
  test.setTimeout(240_000);
  for (const address of lessonsOfEveryKind()) {
    await page.goto(site.url + address.slice(1));
    await alive(page);
    await beginEverything(page);
    for (const theme of themes) await expectNoViolations(page, theme, 390);
  }
  await page.getByRole('button', { name: 'Contents of this leg' }).click();
  for (const theme of themes) await expectNoViolations(page, theme, 390);
  await page.goto(site.url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to see you.');
  await expectNoViolationsAnywhere(page);
});

test('nor about a term that is told, search over a page and what it finds', async ({
  page,
  site,
}) => {
  test.setTimeout(240_000);
  const lesson = lessons.find((each) => JSON.stringify(each.lesson).includes('"kind":"term"'));
  await page.goto(site.url + (lesson?.address.slice(1) ?? ''));
  await expect(page.locator('a[data-term]').first()).toHaveAttribute('aria-haspopup');
  await page.locator('a[data-term]').first().click();
  await expect(page.locator(':popover-open')).toBeVisible();
  await expectNoViolationsAnywhere(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  for (const theme of themes) await expectNoViolations(page, theme, 390);
  for (const query of ['customer', 'xylophone']) {
    await page.getByRole('searchbox').fill(query);
    await expect(page.getByText(/lessons and|Nothing about/).first()).toBeVisible();
    await expectNoViolationsAnywhere(page);
  }
});

test('nor about who is learning, an open lock and the ways to one’s own work', async ({
  page,
  site,
}) => {
  test.setTimeout(240_000);
  // Buttons fade from one light to the other, and are not to be judged half way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${site.url}device`);
  await alive(page);
  const people = page.getByRole('region', { name: 'Who learns here' });
  await people.getByRole('button', { name: 'Add somebody' }).click();
  await page.getByLabel('Your first name').fill('Rosa');
  await page.getByLabel('Their first name').fill('Rosa');
  await people.getByRole('button', { name: 'Add Rosa' }).click();
  await expectNoViolationsAnywhere(page);
  await page.getByLabel('Their first name').fill('Ben');
  await people.getByRole('button', { name: 'Add Ben' }).click();
  await people.getByRole('button', { name: 'Lock it with a passphrase' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lock it with a passphrase' }).click();
  await expectNoViolationsAnywhere(page);
  await dialog.getByLabel('New passphrase').fill('four quiet words');
  await dialog.getByLabel('Once more').fill('four quiet words');
  await dialog.getByRole('button', { name: 'Lock it with a passphrase' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Good to see you/);
  await page.getByRole('button', { name: 'Open it' }).click();
  await expectNoViolationsAnywhere(page);
  await page.getByRole('button', { name: 'Somebody else' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is learning?');
  await expectNoViolationsAnywhere(page);
});

/** The first lesson of each kind of activity. */
function lessonsOfEveryKind(): readonly string[] {
  const first = new Map<string, string>();
  for (const { address, lesson } of lessons) {
    for (const { kind } of activitiesOf(lesson)) {
      if (!first.has(kind)) first.set(kind, address);
    }
  }
  return [...new Set(first.values())];
}

async function expectNoViolationsAnywhere(page: Page): Promise<void> {
  for (const theme of themes) {
    for (const width of widths) await expectNoViolations(page, theme, width);
  }
}

async function expectNoViolations(page: Page, theme: Theme, width: number): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await layOutEverything(page);
  await page.setViewportSize({ width, height: 800 });
  // Through the debugger, which the Content-Security-Policy does not bind.
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    'axe.run({ resultTypes: ["violations"] })',
  )) as AxeResults;
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
  expect(told, `${theme}, ${width} px`).toEqual([]);
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
