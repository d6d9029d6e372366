import type { Locator } from '@playwright/test';
import type { Said } from './said-in.ts';

/* None of it could be taken for English that the interface says (`unmarked-english.ts`). */
const words = 'Mr Okafor from next door, on Friday.';

/** Fills as many rows of an audit as it asks for, adding some where there are too few. */
export async function finishAudit(audit: Locator, say: Said): Promise<void> {
  const counts = Array.from({ length: 20 }, (_, place) => say.audit.left(place + 1, 20));
  const left = audit.getByText(new RegExp(`(${counts.join('|')})$`));
  const adds = Object.values(say.audit.forms).map(({ add }) => add);
  const add = audit.getByRole('button', { name: new RegExp(adds.join('|')) });
  for (let place = 0; (await left.count()) > 0; place++) {
    const row = audit.locator(`[data-row="${place}"]`);
    if ((await row.count()) === 0) await add.click();
    await writeAll(row);
    await row.getByRole('radio').first().check();
    await writeAll(row);
  }
}

/** Makes every commitment of a plan, for New Year’s Eve. */
export async function finishPlan(plan: Locator, say: Said): Promise<void> {
  const day = plan.getByLabel(say.plan.openings.by, { exact: true });
  while ((await day.count()) > 0) {
    await writeAll(plan);
    await day.fill(`${new Date().getFullYear()}-12-31`);
    await plan.getByRole('button', { name: say.activity.readBack }).click();
  }
}

async function writeAll(within: Locator): Promise<void> {
  for (const field of await within.locator('textarea').all()) {
    if ((await field.inputValue()) === '') await field.fill(words);
    await field.blur();
  }
}
