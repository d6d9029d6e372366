import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { alive } from './built-site.ts';

/** Makes a plan of six Thursdays at 8:15 on the way that the page shows. */
export async function makePlan(
  page: Page,
  url: string,
  { start = '2030-10-10', members = ['Rosa', 'Ahmed'] } = {},
): Promise<void> {
  await page.goto(`${url}group`);
  await alive(page);
  await page.getByRole('button', { name: 'Make a plan' }).click();
  await page.getByLabel('What is the group called?').fill('Thursdays, before we open');
  await page.getByLabel('First meeting').fill(start);
  await page.getByLabel('Time', { exact: true }).fill('08:15');
  await page.getByLabel('Who leads?').fill('Priya');
  await page.getByLabel('Who is in the group?').fill(members.join('\n'));
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thursdays, before we open');
}

/** The link of a plan that is open. */
export async function planLink(page: Page): Promise<string> {
  const share = page.getByRole('button', { name: 'Share the plan' });
  if ((await share.getAttribute('aria-expanded')) !== 'true') await share.click();
  return page.getByLabel('The link').inputValue();
}
