import { writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { TestInfo } from '@playwright/test';
import { readEntryJson } from '../../src/record/entry.ts';
import type { Entry } from '../../src/record/entry.ts';
import { writeBackup } from '../../src/record/write-backup.ts';
import { alive, test } from '../support/built-site.ts';
import { tell, times } from './extent.ts';

/** The most milliseconds for which the page may not answer a touch on a quiet machine: told, not judged. */
const longest = 200;

const about = { app: '0.1.0', now: Date.UTC(2026, 10, 26) };

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
  const file = await manyFacts(testInfo);
  const choose = () => restore.getByLabel('Choose a copy').setInputFiles(file);

  await choose();
  await restore.getByRole('button', { name: 'Stop' }).click();
  await expect(restore.getByRole('status')).toHaveText('Stopped. Nothing was taken in.');

  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
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
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  const worst = Math.round(Math.max(0, ...tasks));
  tell('backup', { facts, 'longest task (ms)': worst, 'may be (ms)': longest });
});

/** In a file of its own: Playwright hands one over in one piece, which keeps a page busy. */
async function manyFacts(testInfo: TestInfo): Promise<string> {
  const entries = Array.from({ length: facts }, (_, n): Entry | null => {
    const at = new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString();
    return readEntryJson(
      `{"id":"aaaaaaaaaaaa.${n + 1}","at":"${at}-0000","on":"${at.slice(0, 10)}","kind":"reached","lesson":"pos/hes-my-customer","place":"the-story.3","share":0.5}`,
    );
  });
  const contents = {
    device: 'ddddddddddd1',
    entries: entries.filter((entry) => entry !== null),
    quarantined: [],
  };
  const file = testInfo.outputPath('many.jsonl');
  await writeFile(file, Buffer.concat(await writeBackup(contents, about)));
  return file;
}
