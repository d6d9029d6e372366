import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { alive, lessons } from './built-site.ts';
import { readLines } from './read-copies.ts';
import type { Site } from './site-server.ts';

/** A lesson with a question to choose an answer to, one to rate oneself by and one to write about. */
const worked = lessons.find(({ lesson }) => {
  const kinds = lesson.parts.flatMap(({ blocks }) =>
    blocks.map((block) => (block.kind === 'activity' ? block.activity.kind : '')),
  );
  return (['choice', 'rate', 'reflection'] as const).every((kind) => kinds.includes(kind));
});
if (worked === undefined) throw new Error('No lesson has a choice, a rating and a reflection.');

export const workAddress = worked.address.slice(1);

/** Opens the lesson and does two things in it; gives the page when both are saved. */
export async function doSomeWork(page: Page, site: Site): Promise<void> {
  await page.goto(site.url + workAddress);
  await alive(page);
  await page.getByRole('radiogroup').first().getByRole('radio').first().check();
  await write(page, 'I will look up when the door opens.');
}

/** Writes into the lesson's first field, and waits until that is saved. */
async function write(page: Page, words: string): Promise<void> {
  const field = page.locator('[data-kind="reflection"] textarea').first();
  await field.fill(words);
  await field.blur();
  await expect.poll(() => readLines(page)).toContainEqual(expect.stringContaining(words));
}
