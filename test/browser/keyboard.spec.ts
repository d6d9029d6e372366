import { expect } from '@playwright/test';
import { answerByKeyboard, tabUntil } from '../support/answer-by-keyboard.ts';
import { alive, lessons, test } from '../support/built-site.ts';

/* No pointer anywhere in this file: Tab, arrows, Space, Enter and typing. */

const miles = lessons;

test('after one visit the whole road can be walked by keyboard alone, the host being gone', async ({
  page,
  site,
}) => {
  test.setTimeout(1_200_000);
  await page.goto(site.url);
  await expect(page.getByText('Ready offline', { exact: true })).toBeAttached({ timeout: 60_000 });
  await site.stop();
  await tabUntil(page, (focus) => focus.href === miles[0]?.address);
  await page.keyboard.press('Enter');
  for (const { lesson, module, next } of miles) {
    const heading = page.getByRole('heading', { level: 1, name: lesson.title, exact: true });
    await expect(heading).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(`^${lesson.title.replaceAll(/[^\w ]/g, '.')}`));
    // What comes after the opening comes a moment later.
    await expect(page.locator('#lesson-end')).toBeAttached();
    await answerByKeyboard(page);
    await expect(page.getByText(`Mile ${lesson.mile} travelled`)).toBeVisible();
    const isLast = next?.moduleTitle !== module.title;
    const way = isLast ? module.id : next.id;
    await tabUntil(page, (focus) => focus.atTheEnd && focus.href === `/learn/${way}`);
    await page.keyboard.press('Enter');
    if (!isLast) continue;
    const milestone = page.getByRole('heading', { level: 1, name: /miles?\. You walked|road/ });
    await expect(milestone).toBeFocused();
    if (next === null) break;
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const opener = page.getByRole('heading', { level: 1, name: next.moduleTitle });
    await expect(opener).toBeFocused();
    await tabUntil(page, (focus) => focus.href === `/learn/${next.id}`);
    await page.keyboard.press('Enter');
  }
  await tabUntil(page, (focus) => focus.href === '/');
  await page.keyboard.press('Enter');
  const travelled = `${miles.length}.0 miles travelled`;
  await expect(page.getByRole('img', { name: travelled })).toBeVisible();
});

test('the skip link is first and leads to the text', async ({ page, site }) => {
  await page.goto(site.url + (miles[0]?.address.slice(1) ?? ''));
  await alive(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inMain).toBe(true);
});

test('an address that names a part begins there when it is come back to', async ({
  page,
  site,
}) => {
  const part = miles[1]?.lesson.parts.at(-1)?.id ?? '';
  await page.goto(`${site.url}${miles[1]?.address.slice(1) ?? ''}#${part}`);
  await alive(page);
  await page.keyboard.press('Tab');
  await tabUntil(page, (focus) => focus.href === '/');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page.locator(`[id="${part}"]`)).toBeFocused();
  await expect(page.locator(`[data-place="${part}.0"]`)).toBeInViewport();
});

test('the contents sheet opens, keeps the focus, and gives it back on Escape', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(site.url + (miles[0]?.address.slice(1) ?? ''));
  await alive(page);
  await tabUntil(page, (focus) => focus.name === 'Contents of this leg');
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Contents of this leg' });
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: 'Contents of this leg' })).toBeFocused();
});
