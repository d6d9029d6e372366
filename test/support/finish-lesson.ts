import type { Locator, Page } from '@playwright/test';
import { finishAudit, finishPlan } from './finish-writing.ts';

/**
 * Does all that an open lesson asks for, as a learner in a hurry: the first of everything. Afterwards
 * the lesson is finished and its way on leads to the next mile.
 */
export async function finishLesson(page: Page): Promise<void> {
  for (const block of await page.locator('[data-place]').all()) await answerAll(block);
  const end = page.locator('#lesson-end');
  const read = end.getByRole('button', { name: /^I’ve read/ });
  if ((await read.count()) > 0) await read.click();
  await end.getByText(/^Mile \d+ travelled/).waitFor();
}

/* Nothing here happens in a block of prose. */
async function answerAll(block: Locator): Promise<void> {
  const audit = block.locator('[data-kind="audit"]');
  if ((await audit.count()) > 0) return finishAudit(audit);
  const plan = block.locator('[data-kind="plan"]');
  if ((await plan.count()) > 0) return finishPlan(plan);
  const field = block.locator('textarea');
  if ((await field.count()) > 0) {
    await field.fill('A place down the road, because they know what I came for before I say it.');
    await field.blur();
  }
  for (const group of await block.locator('fieldset:has([type="radio"])').all()) {
    await group.getByRole('radio').first().check();
  }
  await playAlone(block);
  const check = block.getByRole('button', { name: 'Check', exact: true });
  for (const box of await block.getByRole('checkbox').all()) {
    if ((await check.count()) === 0) break;
    await box.check();
    await check.click();
  }
  const group = block.locator('button[data-target]').first();
  while ((await group.count()) > 0 && (await group.isEnabled())) await group.click();
  const down = block.getByRole('button', { name: /^Move down/ }).first();
  if ((await down.count()) > 0) await down.click();
  const partners = block.getByRole('group', { name: /^Goes with/ }).getByRole('button');
  for (let next = 0; next < (await partners.count()); next += 1) await partners.nth(next).click();
  if ((await check.count()) > 0) await check.click();
  const replies = block.getByRole('group', { name: 'What do you say?' }).getByRole('button');
  while ((await replies.count()) > 0) await replies.first().click();
}

async function playAlone(block: Locator): Promise<void> {
  const alone = block.getByRole('button', { name: /^Nobody at hand/ });
  if ((await alone.count()) === 0) return;
  await alone.click();
  await block.getByRole('button', { name: 'I’ve said it out loud' }).click();
}
