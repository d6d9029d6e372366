import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { buildSite } from '../support/build-site.ts';
import { alive, lessons, test } from '../support/built-site.ts';

const lesson = lessons[1]?.lesson;
const address = lessons[1]?.address.slice(1) ?? '';
const part = lesson?.parts.at(-1)?.id ?? '';
const newWords = 'These words came with a newer build.';

let workshop: string;
let newer: string;

test.beforeAll(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'extra-mile-update-'));
  newer = join(workshop, 'dist');
  const folder = join(workshop, 'lessons');
  await cp(process.env['LESSONS_DIR'] ?? 'lessons', folder, { recursive: true });
  const name = lesson?.id.split('/')[1] ?? '';
  const files = await readdir(folder, { recursive: true });
  const file = join(folder, files.find((path) => path.endsWith(`-${name}.md`)) ?? name);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^summary: .*$/m, `summary: ${newWords}`));
  await buildSite({ dist: newer, lessons: folder });
});

test.afterAll(() => rm(workshop, { recursive: true, force: true }));

test('a newer build waits for a yes, then shows the same place and the same answers', async ({
  page,
  context,
  site,
}) => {
  const other = await context.newPage();
  await other.goto(site.url);
  await alive(other);
  await page.goto(site.url + address);
  await alive(page);
  await expect(page.getByText('Ready offline', { exact: true })).toBeVisible({ timeout: 60_000 });

  const question = page.getByRole('radiogroup').first();
  await question.getByRole('radio').first().check();
  await page.locator(`[id="${part}"]`).evaluate((element) => element.scrollIntoView());
  await expect(other.getByRole('link', { name: /Continue/ })).toContainText('left');
  for (const tab of [page, other]) await mark(tab);

  site.deploy(newer);
  await lookForUpdates(page);
  const toast = page.getByText('A fresher copy is ready');
  await expect(toast).toBeVisible({ timeout: 60_000 });
  await expect(other.getByText('A fresher copy is ready')).toBeVisible();

  await page.getByRole('button', { name: 'Later' }).click();
  await expect(toast).toBeHidden();
  await expect(page.getByText(newWords)).toHaveCount(0);
  expect(await isMarked(page)).toBe(true);

  await page.reload();
  await alive(page);
  await expect(page.getByText(newWords)).toHaveCount(0);
  await expect(question.getByText('Your answer.')).toBeVisible();
  await expect(page.locator(`[data-place="${part}.0"]`)).toBeInViewport();

  await page.getByRole('button', { name: 'Update now' }).click();
  await expect(page.getByText(newWords)).toBeAttached({ timeout: 60_000 });
  await alive(page);
  await expect(question.getByText('Your answer.')).toBeVisible();
  await expect(page.locator(`[data-place="${part}.0"]`)).toBeInViewport();
  await expect(page.getByText('A fresher copy is ready')).toHaveCount(0);

  // The other tab goes on with what it has, until its reader says yes too.
  expect(await isMarked(other)).toBe(true);
  await other.locator(`ol a[href="${lessons[2]?.address ?? ''}"]`).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(lessons[2]?.lesson.title ?? '');
  expect(await isMarked(other)).toBe(true);
});

test('a newer build does not speak while the learner is writing', async ({ page, site }) => {
  await page.goto(site.url + address);
  await alive(page);
  await expect(page.getByText('Ready offline', { exact: true })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('textbox').focus();
  site.deploy(newer);
  await lookForUpdates(page);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state ?? 'none'),
    )
    .toBe('installed');
  await page.keyboard.type('I was in the middle of a');
  await expect(page.getByText('A fresher copy is ready')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByText('A fresher copy is ready')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue('I was in the middle of a');
});

/** What a browser does by itself at a visit: looks whether there is another worker. */
async function lookForUpdates(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
}

/** A mark that a page loaded anew does not bear. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { bearsTheMark: true }));
}

function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => 'bearsTheMark' in window);
}
