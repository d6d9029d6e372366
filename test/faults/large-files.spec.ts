import { writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { alive, test } from '../support/built-site.ts';
import { tell, times } from './extent.ts';
import { largeCopy } from './large-copy.ts';
import { watchTasks } from './watch-tasks.ts';

/* Files that somebody takes for a copy, as large as anybody sends them. */

/** The most milliseconds for which the page may not answer a touch on a quiet machine: told, not judged. */
const longest = 200;

const megabyte = 1024 * 1024;
const patience = { timeout: times(60_000, 300_000) };

/** So much of it that the file has about so many bytes. */
const enough = (text: string, bytes: number) => Buffer.alloc(bytes, text);

type Large = {
  readonly what: string;
  readonly write: () => Promise<Buffer> | Buffer;
  readonly told: RegExp;
  /** Refused at a glance, so that there is nothing to stop. */
  readonly isAtOnce?: true;
};

const facts = times(17_000, 210_000);

const files: readonly Large[] = [
  {
    what: 'a copy of more entries than anybody has',
    write: async () => enough((await largeCopy(1_000)).toString(), times(80, 290) * megabyte),
    told: /too large to be a copy of your work/,
    isAtOnce: true,
  },
  {
    what: 'a copy that was cut off in the middle of an entry',
    write: async () => {
      const whole = await largeCopy(facts);
      return whole.subarray(0, whole.length - 1_000);
    },
    told: /entries that you do not have here yet/,
  },
  {
    what: 'a copy of which only the first line is sound',
    write: async () => {
      const [first] = (await largeCopy(1)).toString().split('\n');
      return Buffer.concat([
        Buffer.from(`${first}\n`),
        enough(`{"sha256":null,"fact":{"id":"nobody"}}\n`, times(4, 48) * megabyte),
      ]);
    },
    told: /nothing in it can be read any more/,
  },
  {
    what: 'a file of a million short lines',
    write: () => enough('{"an":"entry","of":"another program"}\n', times(4, 38) * megabyte),
    told: /comes from another program/,
    isAtOnce: true,
  },
  {
    what: 'one line without an end',
    write: () => enough('[', times(10, 60) * megabyte),
    told: /no copy of your work/,
    isAtOnce: true,
  },
];

test.use({ serviceWorkers: 'block' });

for (const { what, write, told, isAtOnce } of files) {
  test(`${what} is told in words, and the page answers all the while`, async ({
    page,
    site,
  }, testInfo) => {
    test.setTimeout(times(120_000, 900_000));
    const file = testInfo.outputPath('large.jsonl');
    const bytes = await write();
    await writeFile(file, bytes);
    await page.goto(`${site.url}device`);
    await alive(page);
    const region = page.getByRole('region', { name: 'Take a copy in' });
    const choose = () => region.getByLabel('Choose a copy').setInputFiles(file);
    const longestTask = await watchTasks(page);

    if (isAtOnce !== true) {
      await choose();
      await region.getByRole('button', { name: 'Stop' }).click();
      await expect(region.getByRole('status')).toHaveText('Stopped. Nothing was taken in.');
    }
    await choose();
    await expect(region.getByText(told)).toBeVisible(patience);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    tell(what, {
      'size (MB)': Math.round(bytes.length / megabyte),
      'longest task (ms)': await longestTask(),
      'may be (ms)': longest,
    });
  });
}
