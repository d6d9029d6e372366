import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** What a keyboard user would know of the element that has the focus. */
type Focus = {
  readonly kind:
    'radio' | 'mark' | 'checkbox' | 'text' | 'day' | 'card' | 'press' | 'reply' | 'other';
  readonly name: string;
  /** Where a link leads. */
  readonly href: string | null;
  /** Whether it is in the way on at the foot of a lesson. */
  readonly atTheEnd: boolean;
  /** Whether its activity still waits for something that this element can give. */
  readonly open: boolean;
};

/**
 * Goes through the page from where the focus is and answers what it comes by, with Tab, arrows,
 * Space, Enter and typing. What is only offered (a role play) is passed by.
 *
 * @param look is asked wherever Tab comes by, and after every answer
 */
export async function answerByKeyboard(
  page: Page,
  look: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (let steps = 0; steps < 600; steps++) {
    await page.keyboard.press('Tab');
    await look();
    const focus = await readFocus(page);
    if (focus.atTheEnd) return;
    if (!focus.open) continue;
    await answer(page, focus);
    await look();
  }
  throw new Error('The foot of the lesson was not reached in 600 steps.');
}

async function answer(page: Page, { kind }: Focus): Promise<void> {
  switch (kind) {
    case 'radio':
      await page.keyboard.press('ArrowDown');
      // Looking around is no answer.
      expect((await readFocus(page)).open).toBe(true);
      return page.keyboard.press('Space');
    case 'mark':
    case 'checkbox':
      return page.keyboard.press('Space');
    case 'press':
    case 'reply':
      return page.keyboard.press('Enter');
    case 'card':
      for (let key = 0; (await readFocus(page)).open; key++) {
        await page.keyboard.press(key % 2 === 0 ? 'ArrowLeft' : 'ArrowRight');
      }
      return;
    case 'text':
      return page.keyboard.type('The next person who comes in.');
    case 'day':
      return page.keyboard.type(`1231${new Date().getFullYear()}`);
    case 'other':
  }
}

export async function tabUntil(page: Page, found: (focus: Focus) => boolean): Promise<void> {
  for (let steps = 0; steps < 200; steps++) {
    if (found(await readFocus(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The focus did not come by in 200 steps.');
}

function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const group = element.closest('fieldset');
    const activity = element.closest<HTMLElement>('[data-kind]');
    const within = activity?.dataset['kind'] ?? '';
    const words = element.textContent ?? '';
    const label = element.getAttribute('aria-label') ?? words;
    const ticked = group?.querySelectorAll('input:checked').length ?? 0;
    const asked = ['one', 'two', 'three', 'four'].findIndex((word) =>
      group?.textContent.includes(`Choose ${word}.`),
    );
    const graded = group?.textContent.includes('Your answer.') ?? false;
    const is = (selector: string) => element.matches(selector);

    if (is('input[type="radio"]') && within === 'choice') return give('radio', !graded);
    if (is('input[type="radio"]')) return give('mark', ticked === 0 && within !== 'match');
    if (is('input[type="checkbox"]')) {
      return give('checkbox', !graded && ticked <= asked && !is(':checked'));
    }
    if (is('input[type="date"]')) return give('day', (element as HTMLInputElement).value === '');
    if (is('textarea')) return give('text', (element as HTMLTextAreaElement).value === '');
    if (is('[data-target]')) return give('card', element.getAttribute('aria-disabled') !== 'true');
    if (is('[role="group"][aria-label="What do you say?"] button')) return give('reply', true);
    if (!is('button')) return give('other', false);
    if (words === 'Check') return give('press', true);
    if (within === 'match') {
      // A partner that is taken says by whom.
      const isTaken = element.querySelector('.visually-hidden') !== null;
      return give('press', !isTaken && words !== 'Match again');
    }
    if (within === 'order') return give('press', label.startsWith('Move down') && isUntouched());
    if (within === 'plan' || within === 'audit') {
      const unfinished = / to go\.|Add what is missing/.test(activity?.textContent ?? '');
      const adds = words.startsWith('Add a ') && unfinished;
      return give('press', words === 'Read it back' || adds);
    }
    return give('other', false);

    /* One step moved is enough: Check refuses the order that was dealt. */
    function isUntouched() {
      const key = 'moved';
      if (activity === null || activity.dataset[key] !== undefined) return false;
      activity.dataset[key] = '';
      return true;
    }
    function give(kind: Focus['kind'], open: boolean): Focus {
      return {
        kind,
        name: label,
        href: element.getAttribute('href'),
        atTheEnd: element.closest('#lesson-end') !== null,
        open: open && within !== 'role-play',
      };
    }
  });
}
