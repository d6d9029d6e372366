import { inflateSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { alive, test } from '../support/built-site.ts';
import { expectNoViolations } from '../support/axe.ts';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  timezoneId: 'Europe/Berlin',
  forgiven: /404.*meeting/,
});

/** A plan of six Thursdays, begun on the way that the page shows. */
async function makePlan(page: Page, url: string): Promise<void> {
  await page.goto(`${url}group`);
  await alive(page);
  await page.getByRole('button', { name: 'Make a plan' }).click();
  await page.getByLabel('What is the group called?').fill('Thursdays, before we open');
  await page.getByLabel('First meeting').fill('2030-10-10');
  await page.getByLabel('Time', { exact: true }).fill('08:15');
  await page.getByLabel('Who is in the group?').fill('Rosa\nAhmed');
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thursdays, before we open');
}

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
  await makePlan(page, site.url);
  await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
  const plan = page.getByRole('link', { name: 'Lead the meeting' });
  await plan.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Meeting 6/);
  await context.setOffline(true);

  await page.getByRole('button', { name: 'Show what we do' }).click();
  await page.getByText('Rosa', { exact: true }).click();
  for (let n = 1; n <= 10; n += 1) {
    await page.getByLabel('Add a name').fill(`Member ${n}`);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Everyone' }).click();
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

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
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

test('workbook, guide and cards print without an empty page, on both papers', async ({
  page,
  site,
}) => {
  await makePlan(page, site.url);
  await page.getByRole('link', { name: 'Print workbook and guide' }).click();
  await page.getByLabel('Guide for the facilitator').check();
  await page.getByLabel('Cards for the role plays').check();
  await expect(page.getByRole('heading', { name: /^The secretary/ })).toBeVisible();
  for (const [paper, width] of [
    ['A4', 595],
    ['Letter', 612],
  ] as const) {
    await page.getByLabel(paper).check({ force: true });
    const pages = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.length, paper).toBeGreaterThan(14);
    expect(pages.length, paper).toBeLessThan(30);
    for (const [place, { texts, box }] of pages.entries()) {
      expect(texts, `${paper}, page ${place + 1}`).toBeGreaterThan(3);
      expect(Math.round(box)).toBe(width);
    }
  }
});

async function left(page: Page): Promise<number> {
  const name = (await page.getByRole('timer').getAttribute('aria-label')) ?? '';
  const [minutes = 0, seconds = 0] = [...name.matchAll(/\d+/g)].map(([number]) => Number(number));
  return minutes * 60 + seconds;
}

/** The pages of a PDF: how wide each is, in points, and how many pieces of text it shows. */
function readPdf(pdf: Buffer): readonly { readonly texts: number; readonly box: number }[] {
  const text = pdf.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(\d+) 0 obj([\s\S]*?)endobj/g)].map(([, id, body = '']) => [id, body]),
  );
  return [...objects.values()]
    .filter((body) => /\/Type\s*\/Page\b/.test(body))
    .map((body) => {
      const content = objects.get(/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '') ?? '';
      const length = Number(/\/Length (\d+)/.exec(content)?.[1] ?? 0);
      const start = content.indexOf('stream\n') + 'stream\n'.length;
      const stream = Buffer.from(content.slice(start, start + length), 'latin1');
      const shown = inflateSync(stream).toString('latin1');
      const box = Number(/\/MediaBox\s*\[0 0 ([\d.]+)/.exec(body)?.[1] ?? 0);
      return { texts: shown.match(/T[jJ]\b/g)?.length ?? 0, box };
    });
}
