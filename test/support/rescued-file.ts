import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** What the open rescue page gives to be kept, by the way that is named so. */
export async function rescuedFile(page: Page, name = 'Download everything'): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}
