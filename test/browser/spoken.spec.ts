import { expect } from '@playwright/test';
import { issueReceipt } from '../../src/assignments/issue-receipt.ts';
import { fileSent } from '../../src/assignments/sent.ts';
import type { Day } from '../../src/record/fact.ts';
import { danas } from '../assignments/some-assignments.ts';
import { rosasReceipt, someDevice } from '../assignments/some-receipts.ts';
import { answerByKeyboard } from '../support/answer-by-keyboard.ts';
import { alive, lessons, test } from '../support/built-site.ts';
import { finished, happened } from '../support/happened.ts';
import { layFacts } from '../support/lay-facts.ts';
import { listen, tabTo } from '../support/spoken.ts';

/*
 * The ten most important tasks as a screen reader tells them: what things are called, what they are,
 * in which state and order, and what is said by itself. Keyboard alone.
 */

test.use({ serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } });

const [first] = lessons;
if (first === undefined) throw new Error('These tests need a lesson.');
const leg = first.module;

test('starting: the page names itself, its parts and the one thing to do', async ({
  page,
  site,
}) => {
  await page.goto(site.url);
  await alive(page);
  await expect(page.getByRole('navigation', { name: 'Site' })).toMatchAriaSnapshot(`
    - navigation "Site":
      - list:
        - listitem:
          - link "Map"
        - listitem:
          - link "Review"
        - listitem:
          - link "Journal"
        - listitem:
          - link "Study group"
        - listitem:
          - button "More"
  `);
  const here = page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Map' });
  await expect(here).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveCount(1);
  const start = page.getByRole('link', {
    name: new RegExp(`^Mile 1.*Start.*${first.lesson.title}`),
  });
  await tabTo(page, start);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: first.lesson.title })).toBeFocused();
});

test('finding the next mile: the road is a list, and says where one is', async ({
  page,
  site,
  context,
}) => {
  await layFacts(context, happened(finished(first.lesson)));
  await page.goto(site.url);
  await alive(page);
  const road = page.getByRole('region', { name: 'Course map' });
  const next = road.locator('[aria-current="step"]');
  await expect(next).toHaveAccessibleName(/^Mile 2: .*You are here · /);
  const told = await road.getByRole('listitem').getByRole('link').allTextContents();
  expect(told.find((words) => words.includes('Mile '))).toMatch(/Mile 1: /);
  await expect(road.getByRole('link', { name: /Mile 1: .*done/i })).toHaveCount(1);
  await tabTo(page, next);
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: lessons[1]?.lesson.title ?? '' }),
  ).toBeFocused();
});

test('answering a choice: looking around is silent, the answer says its grade and reason', async ({
  page,
  site,
}) => {
  const ears = await listen(page);
  await page.goto(site.url + first.address.slice(1));
  await alive(page);
  const group = page.getByRole('radiogroup').first();
  await expect(group).toHaveAccessibleName(/\w+/);
  await expect(group).toHaveAccessibleDescription(
    'Arrow keys move, Space chooses and shows the reasons.',
  );
  const options = group.getByRole('radio');
  await tabTo(page, options.first());
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toBeFocused();
  await expect(options.nth(1)).not.toBeChecked();
  await page.keyboard.press('Space');
  await expect(options.nth(1)).toBeChecked();
  await expect.poll(ears.said).toContainEqual(expect.stringMatching(/^Grade [A-C]\. .+reason\.$/));
  await expect(group).toHaveAttribute('aria-readonly', 'true');
});

test('ordering by keyboard: every move says where the step is now', async ({ page, site }) => {
  const ears = await listen(page);
  const ordered = lessons.find(({ lesson }) => JSON.stringify(lesson).includes('"kind":"order"'));
  await page.goto(site.url + (ordered?.address.slice(1) ?? ''));
  await alive(page);
  const activity = page.locator('[data-kind="order"]').first();
  await expect(activity.getByRole('group').first()).toHaveAccessibleName(/\w+/);
  const steps = activity.getByRole('list').getByRole('listitem');
  const moved = await steps.first().getByRole('paragraph').textContent();
  await tabTo(page, steps.first().getByRole('button', { name: /^Move down/ }));
  await page.keyboard.press('Enter');
  await expect(steps.nth(1)).toContainText(moved ?? '');
  await expect.poll(ears.said).toContainEqual(expect.stringMatching(/^Now 2 of \d: /));
  await tabTo(page, activity.getByRole('button', { name: 'Check' }));
  await page.keyboard.press('Enter');
  await expect.poll(ears.said).toContainEqual(expect.stringMatching(/now has its reason\.$/));
});

test('finishing a mile: it says so, and the way on comes next', async ({ page, site }) => {
  const ears = await listen(page);
  await page.goto(site.url + first.address.slice(1));
  await alive(page);
  await answerByKeyboard(page);
  await expect.poll(ears.said).toContainEqual(expect.stringMatching(/^Mile 1 travelled/));
  await expect(page.getByRole('navigation', { name: 'Lessons' })).toMatchAriaSnapshot(`
    - navigation "Lessons":
      - link /Back to The map/
      - link /Mile 2/
  `);
});

test('searching: a dialog with a field, what is found is counted aloud', async ({ page, site }) => {
  const ears = await listen(page);
  await page.goto(site.url);
  await alive(page);
  const way = page.getByRole('link', { name: 'Search' });
  await expect(way).toHaveAttribute('aria-haspopup', 'dialog');
  await tabTo(page, way);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('customer');
  await expect.poll(ears.said).toContainEqual(expect.stringMatching(/^\d+ .*lesson/));
  // The first empties the field, as in every field for searching.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(way).toBeFocused();
});

test('assigning a module: boxes with names, the ticket says that it is ready and copied', async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const ears = await listen(page);
  await page.goto(`${site.url}assign`);
  await alive(page);
  const whole = page.getByRole('checkbox', { name: new RegExp(`^${leg.title}`) });
  await tabTo(page, whole);
  await page.keyboard.press('Space');
  await expect(whole).toBeChecked();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Ask your team for \d+ minutes/);
  await tabTo(page, page.getByRole('button', { name: 'Copy link' }));
  await page.keyboard.press('Enter');
  await expect.poll(ears.said).toContainEqual(expect.stringMatching(/^The link is copied\./));
});

test('taking an assignment: who asks is the heading, one press leads to its first mile', async ({
  page,
  site,
}) => {
  const hash = `do=${leg.id}&by=2099-01-01&from=Dana&id=q0D3mXyV2bW9sT-4hJ_kLQ`;
  await page.goto(`${site.url}assigned#${hash}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Dana .*asks for/);
  await tabTo(page, page.getByRole('button', { name: /^Start mile 1/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: first.lesson.title })).toBeFocused();
});

test('sending a receipt: what is missing and what is done is said', async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await layFacts(context, happened(finished(first.lesson)));
  const ears = await listen(page);
  await page.goto(`${site.url}receipt/send`);
  await alive(page);
  const copy = page.getByRole('button', { name: 'Copy link' });
  await tabTo(page, copy);
  await page.keyboard.press('Enter');
  const name = page.getByRole('textbox', { name: 'Your name' });
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription(/^Type your name first/);
  await page.keyboard.type('Rosa');
  await page.keyboard.press('Tab');
  // Also while the receipt is still being signed.
  await tabTo(page, copy);
  await page.keyboard.press('Enter');
  await expect.poll(ears.said).toContainEqual('Copied. Paste it into a message.');
});

test('reading the board: a table with its headers, a person opens and closes', async ({
  page,
  site,
  context,
}) => {
  const told = { lesson: first.lesson.id, on: '2026-06-01' as Day, checks: 0, missed: [] };
  const content = rosasReceipt({ lessons: [{ ...told, revision: first.lesson.revision }] });
  const { receipt, carried } = await issueReceipt(content, someDevice(), null);
  const facts = happened(fileSent({ ...danas, items: [leg.id] }), {
    kind: 'filed',
    drawer: 'receipts' as never,
    name: receipt.id,
    paper: { signed: carried },
  });
  await layFacts(context, facts);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${site.url}roster`);
  await alive(page);
  const table = page.getByRole('table', { name: /board/i });
  await expect(table.getByRole('columnheader').first()).toHaveText('Person');
  const row = table.getByRole('row', { name: /Rosa Delgado/ });
  await expect(row.getByRole('rowheader')).toContainText('Rosa Delgado');
  await expect(row.getByRole('cell').first()).toContainText(`1 of ${leg.lessons.length}`);
  const person = row.getByRole('button', { name: 'Rosa Delgado' });
  await tabTo(page, person);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Rosa Delgado' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(person).toBeFocused();
});
