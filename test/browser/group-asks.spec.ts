import { expect } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import type { Happening } from '../../src/record/fact.ts';
import { alive, lessons, test } from '../support/built-site.ts';
import { finished, happened } from '../support/happened.ts';
import { layFacts } from '../support/lay-facts.ts';
import { makePlan, planLink } from '../support/make-plan.ts';
import { expectNoViolations } from '../support/axe.ts';

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  timezoneId: 'Europe/Berlin',
  serviceWorkers: 'block',
});

const [first] = lessons;
if (first === undefined) throw new Error('These tests need a course.');
const { module: leg } = first;

async function member(browser: Browser, ...before: readonly Happening[]): Promise<Page> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await layFacts(context, happened(...before));
  return context.newPage();
}

test('a plan asks for receipts, a member sends one, and the board has it with the meetings’ days', async ({
  page,
  site,
  browser,
}) => {
  await makePlan(page, site.url);
  await page.getByRole('button', { name: 'Ask for receipts' }).click();
  await expect(page.getByText(/^This plan asks for receipts: .* 13 November 2030/)).toBeVisible();
  await expectNoViolations(page);
  const link = await planLink(page);

  const rosa = await member(browser, ...leg.lessons.map((lesson) => finished(lesson)));
  await rosa.goto(link);
  await expect(rosa.getByText(/^Priya asks for receipts/)).toBeVisible();
  await rosa.getByRole('button', { name: 'Take the plan over' }).click();
  await rosa.getByRole('button', { name: 'Take that on' }).click();
  await expectNoViolations(rosa);
  await rosa.getByRole('link', { name: 'Send the receipt' }).click();
  await expect(rosa.getByRole('heading', { level: 1 })).toHaveText('Your receipt, for Priya');
  await rosa.getByLabel('Your name').fill('Rosa');
  await expect(rosa.getByText(/^EM-/)).toBeVisible();
  await rosa.getByRole('button', { name: 'Copy link' }).click();
  await expect(rosa.getByText('Copied. Paste it into a message.')).toBeVisible();
  const receipt = await rosa.evaluate(() => navigator.clipboard.readText());

  await page.goto('about:blank');
  await page.goto(receipt);
  await page.getByRole('button', { name: 'Put it on the board' }).click();
  await page.getByRole('link', { name: 'To the team board' }).click();
  const row = page.getByRole('row', { name: /Rosa/ });
  await expect(row.getByRole('cell').first()).toContainText('November');
  await expect(page.getByRole('columnheader').nth(1)).toContainText(/16 (Oct|October)/);
  await expect(page.getByRole('columnheader').nth(2)).toContainText(/23 (Oct|October)/);

  // A change of the plan reaches who has taken it on, and the board.
  await page.goto(`${site.url}group`);
  await alive(page);
  await page.getByRole('button', { name: /^Move it: Our own stories/ }).click();
  const form = page.getByRole('form', { name: /^Move “Our own stories/ });
  await form.getByLabel('To which day?').fill('2030-11-21');
  await form.getByRole('button', { name: 'Move' }).click();
  await rosa.goto('about:blank');
  await rosa.goto(await planLink(page));
  await rosa.getByRole('button', { name: 'Take the changes over' }).click();
  await expect(rosa.getByText(/until .*20 November 2030/)).toBeVisible();
  await rosa.getByRole('link', { name: 'See what is asked for' }).click();
  await expect(rosa.getByText(/20 November 2030/)).toBeVisible();
  await rosa.context().close();
});

test('how sure each is stays on their device until they send it, and three answers make a picture', async ({
  page,
  site,
}) => {
  await makePlan(page, site.url, { start: '2025-10-09' });
  await page.getByRole('link', { name: 'Closing survey' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How sure are you?');
  const mark = async (part: string, given: number) => {
    const groups = page.getByRole('region', { name: part }).getByRole('group');
    const count = await groups.count();
    expect(count).toBe(5);
    for (let place = 0; place < count; place += 1) {
      await groups
        .nth(place)
        .getByRole('radio')
        .nth(given - 1)
        .press('Space');
    }
  };
  await mark('When we began, as you see it today', 2);
  await expect(page.getByRole('button', { name: 'Send my answers' })).toHaveCount(0);
  await mark('Now', 4);
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Send my answers' }).click();
  const link = page.getByLabel('The link with your answers');
  const anonymous = await link.inputValue();
  await page.getByRole('button', { name: 'Count them on this device' }).click();
  await page.getByRole('button', { name: 'Count them on this device' }).click();
  await expect(page.getByText(/^One answer so far\. From three on/)).toBeVisible();

  // Other marks are another answer, of which nothing tells that it is the same person’s.
  await mark('Now', 3);
  const another = await link.inputValue();
  const said = (text: string) =>
    JSON.parse(Buffer.from(text.split('.')[1] ?? '', 'base64url').toString()) as unknown[];
  const [plan, nonce] = said(new URL(anonymous).hash);
  const [samePlan, otherNonce, who] = said(new URL(another).hash);
  expect([samePlan, who]).toEqual([plan, '']);
  expect(otherNonce).not.toBe(nonce);
  await page.getByText('With my name', { exact: true }).click();
  await page.getByLabel('Your name').fill('Rosa');
  const named = await link.inputValue();

  for (const [sent, told] of [
    [anonymous, 'These answers are counted already.'],
    [another, 'For Thursdays, before we open, without a name.'],
    [named, 'For Thursdays, before we open, from Rosa.'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(sent);
    await expect(page.getByText(told)).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
    if (sent === anonymous) continue;
    await page.getByRole('button', { name: 'Count these answers' }).click();
    await expect(page.getByText('Counted.')).toBeVisible();
  }
  await expect(page.getByText('Three answers.')).toBeVisible();
  await expect(page.getByText('from 2 to 3').first()).toBeVisible();
  const row = page.getByRole('row', { name: /^I can surprise a customer/ });
  await expect(row.getByRole('cell')).toHaveText(['2', '3', '3', '0', '0']);
  await expect(page.getByText('With a name: Rosa.')).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Take them back' }).click();
  await expect(page.getByText(/^Two answers so far/)).toBeVisible();
});
