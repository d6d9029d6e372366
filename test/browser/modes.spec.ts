import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectHighContrast } from '../support/axe.ts';
import { alive, lessons, test } from '../support/built-site.ts';
import { finishLesson } from '../support/finish-lesson.ts';
import { expectFocusSeen } from '../support/measure-focus.ts';

/* What a device says its reader needs: less motion, more contrast, colours of their own, paper. */

test.use({ serviceWorkers: 'block' });

const [first] = lessons;
if (first === undefined) throw new Error('These tests need a lesson.');
const path = first.address.slice(1);

/** Counts whatever begins to move for longer than a blink. */
async function watchMotion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(globalThis, { moved });
    const note = () => {
      for (const { effect } of document.getAnimations()) {
        const { duration } = effect?.getComputedTiming() ?? {};
        if (Number(duration) > 100) moved.push((effect as KeyframeEffect).target?.className ?? '');
      }
    };
    for (const kind of ['transitionrun', 'animationstart']) document.addEventListener(kind, note);
  });
}

async function live(page: Page, url: string): Promise<number> {
  await page.goto(url + path);
  await alive(page);
  await finishLesson(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  return page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved.length);
}

for (const [reducedMotion, moves] of [
  ['no-preference', true],
  ['reduce', false],
] as const) {
  test(`a lesson, its answers and search ${moves ? 'move' : 'stand still'} with ${reducedMotion}`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await watchMotion(page);
    expect((await live(page, site.url)) > 0).toBe(moves);
  });
}

test('whoever asks for more contrast reads every word at 7:1, day and night', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce' });
  for (const address of ['', 'roster', path]) {
    await page.goto(site.url + address);
    await alive(page);
    if (address === path) await finishLesson(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectHighContrast(page);
    }
  }
});

test('in colours of the reader’s own the focus is seen everywhere, and answers are told apart', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  for (const address of ['', 'roster', path]) {
    await page.goto(site.url + address);
    await alive(page);
    await expectFocusSeen(page);
  }
  await finishLesson(page);
  const choice = page.locator('[data-kind="choice"]').first();
  await expect(choice.getByText('Your answer.')).toBeVisible();
  await expect(choice.getByRole('radio').first()).toHaveCSS('appearance', 'auto');
});

test('on paper a lesson is ink on white without bars, for who reads by night too', async ({
  page,
  site,
}) => {
  await page.goto(site.url + path);
  await alive(page);
  await finishLesson(page);
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'night';
  });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', /^rgb\((\d|[1-5]\d), /);
});
