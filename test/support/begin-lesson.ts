import type { Locator, Page } from '@playwright/test';
import type { Activity } from '../../src/activities/activity.ts';
import { beginning } from './said-in.ts';
import type { Said } from './said-in.ts';
import { unfold } from './unfold.ts';

/* None of it could be taken for English that the interface says (`unmarked-english.ts`). */
const words = 'Mr Okafor, on Friday';

/**
 * Takes one step into every activity of an open lesson and asks for its end too soon, so that each
 * says what is still missing; and unfolds what is folded.
 */
export async function beginLesson(page: Page, say: Said): Promise<void> {
  for (const block of await page.locator('[data-kind]').all()) await begin(block, say);
  await unfold(page);
}

async function begin(block: Locator, say: Said): Promise<void> {
  switch ((await block.getAttribute('data-kind')) as Activity['kind']) {
    case 'choice': {
      // What is answered by one press has no half way.
      const box = block.getByRole('checkbox').first();
      if ((await box.count()) === 0) return;
      await box.check();
      return checkTooSoon(block, say);
    }
    case 'order':
      return checkTooSoon(block, say);
    case 'match': {
      const partners = block.getByRole('group', { name: beginning(say.match.goesWith) });
      await partners.getByRole('button').first().click();
      return checkTooSoon(block, say);
    }
    case 'sort':
      return block.locator('[data-target]').first().click();
    case 'rate':
      return block.locator('fieldset').first().getByRole('radio').first().check();
    case 'reflection':
      return block.getByRole('textbox').fill(words);
    case 'scenario':
      return block
        .getByRole('group', { name: say.scenario.whatDoYouSay })
        .getByRole('button')
        .first()
        .click();
    case 'plan':
      await block.getByRole('textbox').first().fill(words);
      return block.getByRole('button', { name: say.activity.readBack }).click();
    case 'audit':
      // The verdict that asks most.
      await block.locator('[data-row="0"]').getByRole('radio').last().check();
      return block.getByRole('button', { name: say.activity.readBack }).first().click();
    case 'role-play': {
      const play = say['role-play'];
      await block.getByRole('button', { name: beginning(play.ways[3].words) }).click();
      await block.getByRole('button', { name: beginning(play.start) }).click();
      return block
        .getByRole('button', { name: beginning(play.showCard) })
        .first()
        .click();
    }
  }
}

async function checkTooSoon(block: Locator, say: Said): Promise<void> {
  await block.getByRole('button', { name: say.activity.check, exact: true }).click();
}
