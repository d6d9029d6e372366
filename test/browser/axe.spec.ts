import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { activitiesOf } from '../../src/course/lesson.ts';
import { everyView, expectNoViolationsIn, tellLooks } from '../support/axe.ts';
import { alive, lessons, test } from '../support/built-site.ts';
import { expectNothingCut } from '../support/measure-layout.ts';

/* What no address shows by itself; the addresses are in every-address.spec.ts. */

test.use({ serviceWorkers: 'block' });
tellLooks();

test('axe finds nothing to say about answers under way, the contents sheet and the map of a begun road', async ({
  page,
  site,
}) => {
  test.setTimeout(240_000);
  for (const address of lessonsOfEveryKind()) {
    await page.goto(site.url + address.slice(1));
    await alive(page);
    await beginEverything(page);
    await expectInOrder(page, 390);
  }
  await page.getByRole('button', { name: 'Contents of this leg' }).click();
  await expectInOrder(page, 390);
  await page.goto(site.url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to see you.');
  await expectInOrder(page);
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
  await expectInOrder(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expectInOrder(page, 390);
  for (const query of ['customer', 'xylophone']) {
    await page.getByRole('searchbox').fill(query);
    await expect(page.getByText(/lessons and|Nothing about/).first()).toBeVisible();
    await expectInOrder(page);
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
  await expectInOrder(page);
  await page.getByLabel('Their first name').fill('Ben');
  await people.getByRole('button', { name: 'Add Ben' }).click();
  await people.getByRole('button', { name: 'Lock it with a passphrase' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lock it with a passphrase' }).click();
  await expectInOrder(page);
  await dialog.getByLabel('New passphrase').fill('four quiet words');
  await dialog.getByLabel('Once more').fill('four quiet words');
  await dialog.getByRole('button', { name: 'Lock it with a passphrase' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Good to see you/);
  await page.getByRole('button', { name: 'Open it' }).click();
  await expectInOrder(page);
  await page.getByRole('button', { name: 'Somebody else' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is learning?');
  await expectInOrder(page);
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

/** In both themes, in one width or every one; and nothing of it is cut. */
async function expectInOrder(page: Page, width?: number): Promise<void> {
  await expectNoViolationsIn(
    page,
    everyView.filter(([, each]) => width === undefined || each === width),
  );
  await expectNothingCut(page, 'here and there');
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
