import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { alive, lessons, test } from '../support/built-site.ts';

/* No pointer anywhere in this file: Tab, arrows, Space, Enter and typing. */

const module = lessons[0]?.module;
const miles = lessons.filter((each) => each.module.id === module?.id);

test('the whole first leg can be walked by keyboard alone', async ({ page, site }) => {
  test.setTimeout(300_000);
  await page.goto(site.url);
  await alive(page);
  await tabUntil(page, (focus) => focus.href === miles[0]?.address);
  await page.keyboard.press('Enter');
  for (const { lesson, next } of miles) {
    const heading = page.getByRole('heading', { level: 1, name: lesson.title });
    await expect(heading).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(`^${lesson.title}`));
    await answerEverything(page);
    await expect(page.getByText(`Mile ${lesson.mile} travelled`)).toBeVisible();
    const way = next?.moduleTitle === module?.title ? next?.id : module?.id;
    await tabUntil(page, (focus) => focus.atTheEnd && focus.href === `/learn/${way}`);
    await page.keyboard.press('Enter');
  }
  const milestone = page.getByRole('heading', { level: 1, name: /miles?\. You walked/ });
  await expect(milestone).toBeFocused();
  await expect(page.getByText('on the road')).toBeInViewport();
  for (const { lesson } of miles) {
    await expect(
      page.getByRole('link', { name: new RegExp(`^Mile ${lesson.mile}: .*, Done$`) }),
    ).toBeAttached();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /^On to leg 2|^See the whole road/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(milestone).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
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

/** What a keyboard user would know of the element that has the focus. */
type Focus = {
  readonly kind: 'radio' | 'checkbox' | 'text' | 'card' | 'reply' | 'check' | 'other';
  readonly name: string;
  /** Where a link leads. */
  readonly href: string | null;
  /** Whether it is in the way on at the foot of a lesson. */
  readonly atTheEnd: boolean;
  /** Whether its activity still waits for something that this element can give. */
  readonly open: boolean;
};

/** Goes through the page from where the focus is and answers what it comes by. */
async function answerEverything(page: Page): Promise<void> {
  for (let steps = 0; steps < 400; steps++) {
    await page.keyboard.press('Tab');
    const focus = await readFocus(page);
    if (focus.atTheEnd) return;
    if (!focus.open) continue;
    switch (focus.kind) {
      case 'radio':
        await page.keyboard.press('ArrowDown');
        // Looking around is no answer.
        expect((await readFocus(page)).open).toBe(true);
        await page.keyboard.press('Space');
        break;
      case 'checkbox':
        await page.keyboard.press('Space');
        break;
      case 'check':
      case 'reply':
        await page.keyboard.press('Enter');
        break;
      case 'card':
        for (let key = 0; (await readFocus(page)).open; key++) {
          await page.keyboard.press(key % 2 === 0 ? 'ArrowLeft' : 'ArrowRight');
        }
        break;
      case 'text':
        await page.keyboard.type('The next person who comes in, whoever it is.');
        break;
      case 'other':
        break;
    }
  }
  throw new Error('The foot of the lesson was not reached in 400 steps.');
}

async function tabUntil(page: Page, found: (focus: Focus) => boolean): Promise<void> {
  for (let steps = 0; steps < 200; steps++) {
    if (found(await readFocus(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The focus did not come by in 200 steps.');
}

function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const group = element.closest('fieldset');
    const ticked = group?.querySelectorAll('input:checked').length ?? 0;
    const asked = ['one', 'two', 'three', 'four'].findIndex((word) =>
      group?.textContent.includes(`Choose ${word}.`),
    );
    const graded = group?.textContent.includes('Your answer.') ?? false;
    const is = (selector: string) => element.matches(selector);
    const kind = is('input[type="radio"]')
      ? 'radio'
      : is('input[type="checkbox"]')
        ? 'checkbox'
        : is('textarea')
          ? 'text'
          : is('[data-target]')
            ? 'card'
            : is('[role="group"][aria-label="What do you say?"] button')
              ? 'reply'
              : is('button') && element.textContent === 'Check'
                ? 'check'
                : 'other';
    const open = {
      radio: !graded,
      checkbox: !graded && ticked <= asked && !is(':checked'),
      text: element instanceof HTMLTextAreaElement && element.value === '',
      card: element.getAttribute('aria-disabled') !== 'true',
      reply: true,
      check: true,
      other: false,
    }[kind];
    return {
      kind,
      name: element.getAttribute('aria-label') ?? element.textContent ?? '',
      href: element.getAttribute('href'),
      atTheEnd: element.closest('#lesson-end') !== null,
      open,
    } as const;
  });
}
