import type { Page } from '@playwright/test';
import { expectNoViolationsIn } from './axe.ts';
import type { View } from './axe.ts';
import { expectNothingCut } from './measure-layout.ts';
import { expectNoUnmarkedEnglish } from './unmarked-english.ts';
import { expectNoUnmarkedSpanish } from './unmarked-spanish.ts';

const views: readonly View[] = [
  ['light', 320],
  ['dark', 1280],
];

/**
 * The page as it is just now, with all that is open on it: axe has nothing to say in both themes,
 * narrow and wide, nothing is cut, and in Spanish nothing is English that is not marked so, nor Spanish
 * that is marked as English.
 *
 * @param own what somebody wrote on it
 */
export async function expectInOrder(page: Page, own: readonly string[] = []): Promise<void> {
  await expectNoViolationsIn(page, views);
  await expectNothingCut(page, 'here and there');
  await expectNoUnmarkedEnglish(page, own);
  await expectNoUnmarkedSpanish(page, own);
}
