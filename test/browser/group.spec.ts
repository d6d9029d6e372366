import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { lessons, test } from '../support/built-site.ts';
import { expectNoViolations } from '../support/axe.ts';
import { makePlan, planLink } from '../support/make-plan.ts';
import { expectNothingCut } from '../support/measure-layout.ts';
import { readPdf } from '../support/read-pdf.ts';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  timezoneId: 'Europe/Berlin',
  forgiven: /404.*meeting/,
});

const dates = (page: Page) => page.locator('ol > li .kicker').allTextContents();

test('a plan is made, moved, shared, taken over and brought up to date', async ({
  page,
  site,
  browser,
}) => {
  await makePlan(page, site.url);
  await expect(page.locator('ol > li')).toHaveCount(6);
  await page.getByRole('button', { name: 'Share the plan' }).click();
  const link = await page.getByLabel('The link').inputValue();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Into a calendar' }).click(),
  ]);
  const calendar = await readFile(await download.path(), 'utf8');
  expect(calendar.match(/DTSTART;TZID=Europe\/Berlin:\d{8}T081500/g)).toHaveLength(6);

  const other = await browser.newContext({ timezoneId: 'Asia/Kolkata', serviceWorkers: 'block' });
  const member = await other.newPage();
  await member.goto(link);
  await expect(member.getByRole('heading', { level: 1 })).toHaveText(/^Join “Thursdays/);
  expect(new URL(member.url()).hash).toBe('');
  await member.getByRole('button', { name: 'Take the plan over' }).click();
  await expect(member.getByText('Times are those of Berlin.')).toBeVisible();
  await expect.poll(() => dates(member)).toEqual(await dates(page));
  await member.goto('about:blank');
  await member.goto(link);
  await expect(member.getByText('You have this plan already.')).toBeVisible();

  await page.getByRole('button', { name: /^Move it: Surprise/ }).click();
  const form = page.getByRole('form', { name: /^Move “Surprise/ });
  await form.getByLabel('To which day?').fill('2030-10-10');
  await form.getByRole('button', { name: 'Move' }).click();
  await expect(form.getByText(/^The meeting before is on Thursday 10 October/)).toBeVisible();
  await form.getByLabel('To which day?').fill('2030-10-18');
  await form.getByLabel('This one and all that follow').check();
  await form.getByRole('button', { name: 'Move' }).click();
  await expect(page.getByText(/is on Friday 18 October/)).toBeVisible();
  const changed = await page.getByLabel('The link').inputValue();
  expect(changed).not.toBe(link);
  await member.goto('about:blank');
  await member.goto(changed);
  await member.getByRole('button', { name: 'Take the changes over' }).click();
  await expect(member.locator('ol > li')).toHaveCount(6);
  await expect.poll(() => dates(member)).toEqual(await dates(page));
  await other.close();
});

test('a whole meeting runs without a signal, and its clock through a sleep', async ({
  page,
  site,
  context,
}) => {
  test.setTimeout(240_000);
  await page.clock.install({ time: new Date('2030-11-14T08:15:00+01:00') });
  const members = ['Rosa', 'Ahmed', ...Array.from({ length: 9 }, (_, n) => `Member ${n + 3}`)];
  await makePlan(page, site.url, { members });
  await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
  await context.setOffline(true);

  // The third meeting: a role play with a swap, and a promise.
  await page.getByRole('link', { name: /^Open the meeting: Dazzle/ }).click();
  await page.getByRole('button', { name: 'Show my notes' }).click();
  await page.getByRole('button', { name: /^Find out who is there/ }).click();
  await page.getByRole('button', { name: /^We are three/ }).click();
  await page.getByRole('button', { name: 'Start the round' }).click();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: /^End the round/ }).click();
  await page.getByRole('button', { name: /swap/i }).click();
  await expect(page.getByText('Round 2')).toBeVisible();
  await page.getByRole('button', { name: /^One promise each/ }).click();
  await page.getByLabel('Who').first().fill('Rosa');
  await page.getByLabel('When … I will …').first().fill('Ask Mr Hale what the seat is for.');
  await page.getByLabel('Who').first().focus();

  // The sixth: of twelve people one is missing and one was not expected.
  await page.goto(`${site.url}group`);
  await page.getByRole('link', { name: 'Lead the meeting' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Meeting 6/);
  await page.getByRole('button', { name: 'Show what we do' }).click();
  await page.getByRole('button', { name: 'Everyone' }).click();
  await page.getByText('Member 11', { exact: true }).click();
  await page.getByLabel('Add a name').click();
  await page.keyboard.type('Mr Hale');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ms Lee');
  await page.keyboard.press('Enter');
  // Four presses and fifteen keys: ten seconds at 1.3 s a press and 0.28 s a key (KLM-GOMS).
  await expect(page.getByText('12 people are here')).toBeVisible();
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  const timer = page.getByRole('timer');
  await expect(timer).toHaveAccessibleName(/^(6 minutes 0|5 minutes 59)/);
  await page.getByRole('button', { name: /one minute more/ }).click();
  for (let n = 0; n < 15; n += 1) {
    await page.getByRole('button', { name: /one minute more/ }).click();
  }
  const before = await left(page);
  await page.clock.fastForward('20:00');
  await expect
    .poll(async () => Math.abs(before - 1200 - (await left(page))))
    .toBeLessThanOrEqual(1);
  await page.reload();
  await expect
    .poll(async () => Math.abs(before - 1200 - (await left(page))))
    .toBeLessThanOrEqual(2);
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: 'Go on with the clock' })).toBeVisible();

  // What was promised in the third, and what happened.
  await page.getByRole('button', { name: 'Show what we do' }).click();
  await expect(page.getByText(/^Rosa Ask Mr Hale what the seat/)).toBeVisible();
  await page.getByRole('radio', { name: 'Kept', exact: true }).check();
  await page.getByLabel('What happened?').fill('For the dog, it turned out.');
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await page.getByRole('button', { name: 'Show what we do' }).click();
  await page.getByLabel('Who').first().fill('Rosa');
  await page.getByLabel('What happened').first().fill('A dentist lost her week.');
  await page.getByLabel('What could have been').first().fill('The seventh minute.');
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await page.getByRole('button', { name: 'Show what we do' }).click();
  for (const marks of [
    [5, 4, 3, 5, 1],
    [4, 4, 3, 5, 5],
  ]) {
    const questions = page.getByRole('form').getByRole('group');
    for (const [place, mark] of marks.entries()) {
      await questions
        .nth(place)
        .getByRole('radio')
        .nth(mark - 1)
        .check();
    }
    await page.getByRole('button', { name: 'Count these answers' }).click();
  }
  await expect(page.getByText('You differ most on: Our pricing power.')).toBeVisible();
  await expect(page.getByText('4.5 in the middle, from 4 to 5')).toBeVisible();
  await page.getByRole('button', { name: 'Show my notes' }).click();
  await expect(page.getByText(/no forecast/)).toBeVisible();
  await page.getByRole('button', { name: /^The past twelve months/ }).click();
  await expect(page.getByLabel('What happened').first()).toHaveValue('A dentist lost her week.');
  await page.goto(`${site.url}group/print`);
  await page.getByLabel('Guide for the facilitator').check();
  const pages = readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBeGreaterThan(12);
  expect(pages.every(({ texts }) => texts.length > 3)).toBe(true);
});

test('roles are played and swapped in a meeting, and both screens are in order', async ({
  page,
  site,
}) => {
  await makePlan(page, site.url);
  await page.getByRole('link', { name: /^Open the meeting: Dazzle/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expectNoViolations(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Show what we do' }).click();
  await page.getByRole('button', { name: /^We are three/ }).click();
  await page.getByRole('button', { name: 'Start the round' }).click();
  await page.getByRole('checkbox').first().check();
  await expectNoViolations(page);
  await page.getByRole('button', { name: /^End the round/ }).click();
  await page.getByRole('button', { name: /swap/i }).click();
  await expect(page.getByText('Round 2')).toBeVisible();
  await page.getByRole('button', { name: 'Show my notes' }).click();
  await expect(page.getByText('Round 2')).toBeVisible();
  await expectNoViolations(page);
});

test('who joins late has in one list what the others have read', async ({
  page,
  site,
  browser,
}) => {
  await makePlan(page, site.url);
  const link = await planLink(page);
  const other = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  const member = await other.newPage();
  // Two meetings have been, and the first asks nobody to have read anything.
  await member.clock.install({ time: new Date('2030-10-20T12:00:00+02:00') });
  await member.goto(link);
  await member.getByRole('button', { name: 'Take the plan over' }).click();
  const list = member.getByRole('region', { name: 'To catch up with' });
  const [first] = lessons;
  if (first === undefined) throw new Error('This test needs a course.');
  await expect(list.getByRole('link')).toHaveCount(first.module.lessons.length);
  await expect(list.getByRole('link').first()).toHaveText(`Mile 1: ${first.lesson.title}`);
  await expectNothingCut(member, 'here and there');
  await expectNoViolations(member);
  await other.close();
});

async function left(page: Page): Promise<number> {
  const name = (await page.getByRole('timer').getAttribute('aria-label')) ?? '';
  const [minutes = 0, seconds = 0] = [...name.matchAll(/\d+/g)].map(([number]) => Number(number));
  return minutes * 60 + seconds;
}
