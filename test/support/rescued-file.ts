import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** What the open rescue page gives to be kept. */
export async function rescuedFile(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download everything' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}
