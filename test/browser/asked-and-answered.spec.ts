import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { alive, lessons, test, watchFaults } from '../support/built-site.ts';
import { finishLesson } from '../support/finish-lesson.ts';
import { codeReader } from '../support/read-code.ts';

/* Dana asks, Rosa learns and answers, and Dana's board knows: two browsers, neither with a signal. */

const [first] = lessons;
if (first === undefined) throw new Error('The site has no lessons.');

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 1280, height: 800 },
});

const ways = {
  'by links': { sealed: false, shown: false },
  'by links, locked for Dana': { sealed: true, shown: false },
  'by QR codes alone': { sealed: false, shown: true },
};

for (const [how, { sealed, shown }] of Object.entries(ways)) {
  test(`a lesson is asked for, done, receipted and on the board, ${how}`, async ({
    page: dana,
    browser,
    site,
  }) => {
    test.setTimeout(240_000);
    const theirs = await browser.newContext({
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await watchFaults(theirs, new URL(site.url).origin);
    const rosa = await theirs.newPage();
    const readCode = await codeReader(await browser.newContext());
    for (const page of [dana, rosa]) {
      await page.goto(site.url);
      await alive(page);
      await expect(page.getByText('Ready offline', { exact: true }).first()).toBeVisible({
        timeout: 60_000,
      });
      await page.context().setOffline(true);
    }
    const carried = async (page: Page, code: string) => {
      if (shown) return readCode(await page.getByRole('img', { name: code }).screenshot());
      await page.getByRole('button', { name: 'Copy link' }).click();
      await expect(page.getByText(/(is copied|^Copied)\. /)).toBeVisible();
      return page.evaluate(() => navigator.clipboard.readText());
    };

    await dana.goto(`${site.url}assign`);
    await alive(dana);
    await dana.getByRole('button', { name: `Single lessons of ${first.module.title}` }).click();
    await dana.getByRole('checkbox', { name: new RegExp(`^1\\. `) }).check();
    await dana.getByRole('textbox', { name: 'Your name' }).fill('Dana');
    if (sealed) {
      await dana.getByText('A title, and where receipts go').click();
      await dana.getByRole('checkbox', { name: 'Only this device can open the receipts' }).check();
      await expect(dana.getByText(/ask you for this code: \w{4}-/)).toBeVisible();
    }
    // A code on the screen is sent like a link.
    if (shown) await dana.getByRole('button', { name: 'Copy link' }).click();
    const asked = await carried(dana, 'QR code with the same link');

    await rosa.goto(asked ?? 'about:blank');
    await rosa.getByRole('button', { name: /^Start mile 1/ }).click();
    await expect(rosa.locator('#lesson-end')).toBeAttached();
    await finishLesson(rosa);
    await rosa.goto(`${site.url}assigned`);
    await rosa
      .getByRole('main')
      .getByRole('link', { name: new RegExp(first.lesson.title) })
      .click();
    await rosa.getByRole('link', { name: 'Make the receipt' }).click();
    await rosa.getByLabel('Your name').fill('Rosa');
    await expect(rosa.getByText(/^EM-/)).toBeVisible();
    const answer = await carried(rosa, 'A QR code with the same link');
    expect(answer).toContain(`${site.url}receipt`);

    await dana.goto(answer ?? 'about:blank');
    await dana.getByRole('button', { name: 'Put it on the board' }).click();
    await dana.goto(`${site.url}roster`);
    await expect(dana.getByRole('row', { name: /Rosa/ })).toContainText('Receipt today');
    await theirs.close();
  });
}
