import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { issueReceipt } from '../../src/assignments/issue-receipt.ts';
import { keepReceipt } from '../../src/assignments/kept-receipts.ts';
import { fileReply } from '../../src/assignments/received.ts';
import { keepNames } from '../../src/assignments/roster-papers.ts';
import { fileSent } from '../../src/assignments/sent.ts';
import type { ModuleOutline } from '../../src/course/course.ts';
import { activitiesOf } from '../../src/course/lesson.ts';
import type { Day, Happening } from '../../src/record/fact.ts';
import { danas } from '../assignments/some-assignments.ts';
import { rosasReceipt, someDevice } from '../assignments/some-receipts.ts';
import { everyView, expectNoViolationsIn, tellLooks } from '../support/axe.ts';
import { alive, lessons, test } from '../support/built-site.ts';
import { finished, happened } from '../support/happened.ts';
import { layFacts } from '../support/lay-facts.ts';
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
  await page.setViewportSize({ width: 390, height: 844 });
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

test('nor about a full board, somebody on it, a reminder and an assignment half done', async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(240_000);
  const [first] = lessons;
  if (first === undefined) throw new Error('This test needs a course.');
  const { module } = first;
  const asked = { ...danas, items: [module.id], by: '2026-06-03' as Day };
  await layFacts(
    context,
    happened(
      ...(await aBoardOfTwelve(module)),
      fileSent(asked),
      fileReply(asked, 'accepted'),
      ...module.lessons.slice(0, 2).map((lesson) => finished(lesson)),
    ),
  );
  await page.goto(`${site.url}roster`);
  await expect(page.getByText('12 people')).toBeVisible();
  await expect(page.getByText(/altered or damaged/)).toBeVisible();
  await expectInOrder(page);
  for (const name of ['Remind Lucía', 'Person 2']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectInOrder(page);
    await page.keyboard.press('Escape');
  }
  await page.goto(`${site.url}assigned#id=${asked.id}`);
  await expect(page.getByText(/2 of \d+ lessons done/).first()).toBeVisible();
  await expectInOrder(page);
});

/** Done, done late, begun and late, silent, and one altered. */
async function aBoardOfTwelve(module: ModuleOutline): Promise<readonly Happening[]> {
  const receipts = await Promise.all(
    Array.from({ length: 11 }, async (_, index) => {
      const count = index < 4 ? module.lessons.length : 1 + (index % 3);
      const told = module.lessons.slice(0, count).map(({ id, revision, required }) => ({
        lesson: id,
        on: (index % 2 === 0 ? '2026-06-01' : '2026-06-08') as Day,
        revision,
        checks: 3,
        missed: required.slice(0, 1),
      }));
      const content = rosasReceipt({ name: `Person ${index}`, lessons: told });
      const { receipt, carried } = await issueReceipt(content, someDevice(), null);
      return keepReceipt(receipt.id, carried);
    }),
  );
  const [one] = receipts;
  const altered = { ...one, name: 'b'.repeat(22) } as Happening;
  return [...receipts, altered, keepNames(['Lucía'])];
}

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
