import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { finishLesson } from '../support/finish-lesson.ts';
import { alive, lessons, test } from '../support/built-site.ts';

const [first, second] = lessons.map(({ address }) => address.slice(1));
const part = lessons[1]?.lesson.parts.at(-1)?.id ?? '';

test('a mile finished by its answers stays finished: after a reload and in a new tab', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.url + first);
  await alive(page);
  await expect(page.locator('#lesson-end')).toContainText('answers to go');
  await finishLesson(page);
  const done = /Mile 1: .*, done/;
  await page.getByRole('link', { name: 'Back to the map', exact: true }).first().click();
  await expect(page.getByRole('link', { name: done })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Mile 2/ }).first()).toContainText('Start');

  await page.reload();
  await expect(page.getByRole('link', { name: done })).toBeVisible();
  const other = await context.newPage();
  await other.goto(site.url);
  await expect(other.getByRole('link', { name: done })).toBeVisible();
});

test('opening and reading a lesson to its end does not finish it', async ({ page, site }) => {
  await page.goto(site.url + first);
  await alive(page);
  await page.locator('#lesson-end').scrollIntoViewIfNeeded();
  await expect(page.locator('#lesson-end')).toContainText('answers to go');
  await page.goto(site.url);
  await alive(page);
  await expect(page.getByRole('link', { name: /Mile 1: /, exact: false })).not.toHaveAccessibleName(
    /, done/,
  );
});

test('two tabs see each other’s answers without a reload', async ({ page, context, site }) => {
  const other = await context.newPage();
  await page.goto(site.url + first);
  await other.goto(site.url + first);
  await Promise.all([alive(page), alive(other)]);

  await page.getByRole('radiogroup').first().getByRole('radio').first().check();
  await expect(other.getByRole('radiogroup').first().getByText('Your answer.')).toBeVisible();
  await other.getByRole('radiogroup').nth(1).getByRole('radio').last().check();
  await expect(page.getByRole('radiogroup').nth(1).getByText('Your answer.')).toBeVisible();

  const words = 'I will look up when the door opens.';
  await page.getByRole('textbox').fill(words);
  await page.getByRole('textbox').blur();
  await expect(other.getByRole('textbox')).toHaveValue(words);
});

test('a learner comes back to the place where they stopped reading', async ({
  page,
  context,
  site,
}) => {
  const map = await context.newPage();
  await map.goto(site.url);
  await alive(map);
  await page.goto(site.url + second);
  await alive(page);
  await scrollTo(page, part);
  await expect(map.getByText('Continue')).toBeVisible();

  await page.close();
  await map.getByRole('link', { name: /Continue/ }).click();
  await expect(map.getByRole('heading', { level: 1 })).toHaveText(lessons[1]?.lesson.title ?? '');
  await expect.poll(() => startsInView(map, part)).toBe(true);

  await map.reload();
  await alive(map);
  await expect.poll(() => startsInView(map, part)).toBe(true);
});

test('a mile that is begun shows how much of it is left', async ({ page, site }) => {
  await page.goto(site.url + first);
  await alive(page);
  await page.getByRole('radiogroup').first().getByRole('radio').first().check();
  await page.getByRole('link', { name: 'Back to the map', exact: true }).first().click();
  await expect(page.getByRole('link', { name: /Continue/ })).toContainText(
    /\d+ of \d+ minutes left/,
  );
});

async function scrollTo(page: Page, id: string): Promise<void> {
  await page.locator(`[id="${id}"]`).evaluate((element) => element.scrollIntoView());
}

/** Whether a part's first block stands in the window. */
function startsInView(page: Page, id: string): Promise<boolean> {
  return page.locator(`[data-place="${id}.0"]`).evaluate((block) => {
    const { top } = block.getBoundingClientRect();
    return top >= -1 && top < innerHeight;
  });
}
