import { expect } from '@playwright/test';
import { expectNoViolations } from '../support/axe.ts';
import { test } from '../support/built-site.ts';
import { installFakeVoices } from '../support/fake-voices.ts';
import {
  block,
  button,
  isMarkInView,
  marked,
  openLesson,
  sheet,
  smallTargets,
  title,
  voice,
  words,
  writeNote,
} from '../support/study-aids.ts';

test.describe('with a voice on the device', () => {
  test.beforeEach(async ({ context }) => {
    await context.addInitScript(installFakeVoices, [
      { name: 'Ava', lang: 'en-US', localService: true },
    ]);
  });

  test('the lesson is read sentence by sentence, each is marked and brought into view', async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openLesson(page, site.url);
    await button(page, 'Read aloud').press('Enter');
    await expect(page.getByText('Reading · 1×')).toBeVisible();
    const seen: string[] = [];
    while ((await page.getByText('Your turn. Go on').count()) === 0) {
      const said = (await voice(page, ({ said: all }) => all.at(-1))) ?? '';
      seen.push(said);
      // The voice may say a little more than there is to be seen: a grade, the name of a tab.
      await expect
        .poll(async () => said.endsWith((await marked(page, 'read-aloud'))[0] ?? 'nothing'))
        .toBe(true);
      await expect.poll(() => isMarkInView(page)).toBe(true);
      await voice(page, ({ finish }) => finish());
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
      if (seen.length > 100) throw new Error('It never is the reader’s turn.');
    }
    expect(seen[0]).toBe(title);
    expect(seen.some((each) => each.startsWith(words))).toBe(true);
    await expect(button(page, 'Go on reading')).toBeVisible();
  });

  test('it falls silent when the lesson is left, and goes on where it stopped', async ({
    page,
    site,
  }) => {
    await openLesson(page, site.url);
    // By key: Playwright scrolls before it presses what sticks to the window.
    await button(page, 'Read aloud').press('Enter');
    await expect.poll(() => voice(page, ({ said }) => said.length)).toBe(1);
    for (let step = 2; step < 9; step += 1) {
      await voice(page, ({ finish }) => finish());
      await expect.poll(() => voice(page, ({ said }) => said.length)).toBe(step);
    }
    await expect.poll(() => isMarkInView(page)).toBe(true);
    const stopped = await voice(page, ({ said }) => said.at(-1));
    await button(page, 'Stop reading').press('Enter');
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
    await button(page, 'Read aloud').press('Enter');
    await expect.poll(() => voice(page, ({ said }) => said.length)).toBe(9);
    expect(await voice(page, ({ said }) => said.at(-1))).toBe(stopped);

    await page.reload();
    await button(page, 'Read aloud').press('Enter');
    await expect.poll(() => voice(page, ({ said }) => said.at(-1))).toBe(stopped);
    await page.getByRole('link', { name: 'Back to the map', exact: true }).first().click();
    await expect(page.getByRole('region', { name: 'Course map' })).toBeVisible();
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing to say ${theme === 'light' ? 'by day' : 'by night'}`, async ({
      page,
      site,
    }) => {
      await page.emulateMedia({ colorScheme: theme });
      await openLesson(page, site.url);
      await button(page, 'Bookmark').click();
      await writeNote(page, 'Ask about the knee.');
      await button(page, 'Read aloud').click();
      await expect(page.getByText('Reading · 1×')).toBeVisible();
      await expectNoViolations(page);
      await button(page, 'Text size').click();
      await expectNoViolations(page);
      await page.keyboard.press('Escape');
      await button(page, 'Open your note').click();
      await sheet(page).waitFor();
      await expectNoViolations(page);
      await page.goto(site.url);
      await page.getByRole('region', { name: 'Your bookmarks' }).waitFor();
      await expectNoViolations(page);
    });
  }

  test.describe('under a finger', () => {
    test.use({ hasTouch: true, isMobile: true });

    test('everything to press is at least 44 px wide and high', async ({ page, site }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openLesson(page, site.url);
      await writeNote(page, 'Ask about the knee.');
      await button(page, 'Read aloud').click();
      await expect(page.getByText('Reading · 1×')).toBeVisible();
      const regions = ['Study aids', 'Read aloud'].map((name) =>
        page.getByRole('region', { name }),
      );
      for (const part of [...regions, block(page)]) expect(await smallTargets(part)).toEqual([]);
      await button(page, 'Open your note').click();
      expect(await smallTargets(sheet(page))).toEqual([]);
    });
  });
});

test('a device without a voice has no button to read aloud', async ({ page, site }) => {
  await page.addInitScript(installFakeVoices, [
    { name: 'Cloud', lang: 'en-US', localService: false },
  ]);
  await openLesson(page, site.url);
  await expect(button(page, 'Read aloud')).toBeHidden();
});
