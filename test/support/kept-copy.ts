import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';

/** What is saved by the button “Keep a copy” within a part of the page. */
export async function keptCopy(page: Page, within: Locator): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    within.getByRole('button', { name: 'Keep a copy' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}
