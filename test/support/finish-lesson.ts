import type { Locator, Page } from '@playwright/test';
import { finishAudit, finishPlan } from './finish-writing.ts';
import { beginning, saidIn } from './said-in.ts';
import type { Said } from './said-in.ts';

/* None of it could be taken for English that the interface says (`unmarked-english.ts`). */
const words = 'Mr Okafor from next door, who knows my name before I say it.';

/**
 * Does all that an open lesson asks for, as a learner in a hurry: the first of everything. Afterwards
 * the lesson is finished and its way on leads to the next mile.
 */
export async function finishLesson(page: Page, say: Said = saidIn('en')): Promise<void> {
  for (const block of await page.locator('[data-place]').all()) await answerAll(block, say);
  const end = page.locator('#lesson-end');
  // “I’ve read mile 1”, where nothing is asked.
  const read = end.getByRole('button');
  if ((await read.count()) > 0) await read.click();
  // “Mile 1 travelled”, whichever it is; more may follow.
  const travelled = say.lesson
    .travelled(0, null)
    .replace('0', String.raw`\d+`)
    .replace('.', '');
  await end.getByText(new RegExp(`^${travelled}`)).waitFor();
}

/* Nothing here happens in a block of prose. */
async function answerAll(block: Locator, say: Said): Promise<void> {
  const audit = block.locator('[data-kind="audit"]');
  if ((await audit.count()) > 0) return finishAudit(audit, say);
  const plan = block.locator('[data-kind="plan"]');
  if ((await plan.count()) > 0) return finishPlan(plan, say);
  const field = block.locator('textarea');
  if ((await field.count()) > 0) {
    await field.fill(words);
    await field.blur();
  }
  for (const group of await block.locator('fieldset:has([type="radio"])').all()) {
    await group.getByRole('radio').first().check();
  }
  await playAlone(block, say);
  const check = block.getByRole('button', { name: say.activity.check, exact: true });
  for (const box of await block.getByRole('checkbox').all()) {
    if ((await check.count()) === 0) break;
    await box.check();
    await check.click();
  }
  const group = block.locator('button[data-target]').first();
  while ((await group.count()) > 0 && (await group.isEnabled())) await group.click();
  const down = block.getByRole('button', { name: beginning(say.order.moveDown('')) }).first();
  if ((await down.count()) > 0) await down.click();
  const partners = block
    .getByRole('group', { name: beginning(say.match.goesWith) })
    .getByRole('button');
  for (let next = 0; next < (await partners.count()); next += 1) await partners.nth(next).click();
  if ((await check.count()) > 0) await check.click();
  const replies = block.getByRole('group', { name: say.scenario.whatDoYouSay }).getByRole('button');
  while ((await replies.count()) > 0) await replies.first().click();
}

async function playAlone(block: Locator, say: Said): Promise<void> {
  const alone = block.getByRole('button', { name: beginning(say['role-play'].ways[1].words) });
  if ((await alone.count()) === 0) return;
  await alone.click();
  await block.getByRole('button', { name: say['role-play'].saidIt }).click();
}
