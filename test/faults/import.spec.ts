import { writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { alive, test } from '../support/built-site.ts';
import { tell, times } from './extent.ts';
import { largeCopy } from './large-copy.ts';
import { watchTasks } from './watch-tasks.ts';

/** The most milliseconds for which the page may not answer a touch on a quiet machine: told, not judged. */
const longest = 200;

const facts = times(20_000, 100_000);

test.use({ serviceWorkers: 'block' });

test(`a backup of ${facts} facts is read, stopped, taken in and written, and the page answers all the while`, async ({
  page,
  site,
}, testInfo) => {
  test.setTimeout(times(120_000, 600_000));
  await page.goto(`${site.url}device`);
  await alive(page);
  const restore = page.getByRole('region', { name: 'Take a copy in' });
  // In a file of its own: Playwright hands one over in one piece, which keeps a page busy.
  const file = testInfo.outputPath('many.jsonl');
  await writeFile(file, await largeCopy(facts));
  const choose = () => restore.getByLabel('Choose a copy').setInputFiles(file);

  await choose();
  await restore.getByRole('button', { name: 'Stop' }).click();
  await expect(restore.getByRole('status')).toHaveText('Stopped. Nothing was taken in.');

  const longestTask = await watchTasks(page);
  await choose();
  const many = facts.toLocaleString('en');
  await expect(restore.getByText(`${many} entries that you do not have here yet.`)).toBeVisible({
    timeout: times(60_000, 300_000),
  });
  await restore.getByRole('button', { name: 'Take it in' }).click();
  await expect(restore.getByRole('status')).toHaveText(new RegExp(`^Taken in: ${many} entries`), {
    timeout: times(60_000, 300_000),
  });
  await expect(page.getByText(/^Kept twice/)).toBeVisible({ timeout: times(60_000, 300_000) });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep a copy', exact: true }).click();
  await download;
  tell('backup', { facts, 'longest task (ms)': await longestTask(), 'may be (ms)': longest });
});
