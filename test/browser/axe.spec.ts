import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
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
import { finishLesson } from '../support/finish-lesson.ts';
import { addresses, alive, layOutEverything, lessons, test } from '../support/built-site.ts';
import { finished, happened } from '../support/happened.ts';
import { layFacts } from '../support/lay-facts.ts';

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

test('nor about a full board, somebody on it, a reminder and an assignment half done', async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
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
  await expectNoViolationsAnywhere(page);
  for (const name of ['Remind Lucía', 'Person 2']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolationsAnywhere(page);
    await page.keyboard.press('Escape');
  }
  await page.goto(`${site.url}assigned#id=${asked.id}`);
  await expect(page.getByText(/2 of \d+ lessons done/).first()).toBeVisible();
  await expectNoViolationsAnywhere(page);
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
