import type { Locator } from '@playwright/test';

const words = 'Whoever stands in front of me next.';

/** Fills as many rows of an audit as it asks for, adding some where there are too few. */
export async function finishAudit(audit: Locator): Promise<void> {
  const left = audit.getByText(/ to go\.$/);
  for (let place = 0; (await left.count()) > 0; place++) {
    const row = audit.locator(`[data-row="${place}"]`);
    if ((await row.count()) === 0) await audit.getByRole('button', { name: /^Add a / }).click();
    await writeAll(row);
    await row.getByRole('radio').first().check();
    await writeAll(row);
  }
}

/** Makes every commitment of a plan, for New Year’s Eve. */
export async function finishPlan(plan: Locator): Promise<void> {
  const day = plan.getByLabel('By', { exact: true });
  while ((await day.count()) > 0) {
    await writeAll(plan);
    await day.fill(`${new Date().getFullYear()}-12-31`);
    await plan.getByRole('button', { name: 'Read it back' }).click();
  }
}

async function writeAll(within: Locator): Promise<void> {
  for (const field of await within.locator('textarea').all()) {
    if ((await field.inputValue()) === '') await field.fill(words);
    await field.blur();
  }
}
