import { expect } from '@playwright/test';
import { expectNoViolationsIn, tellLooks } from '../support/axe.ts';
import { addresses, alive, lessons, test } from '../support/built-site.ts';
import { finishLesson } from '../support/finish-lesson.ts';
import { layFacts } from '../support/lay-facts.ts';
import { livedIn } from '../support/lived-in.ts';
import { expectNothingCut } from '../support/measure-layout.ts';
import { saidIn } from '../support/said-in.ts';
import { expectNoUnmarkedEnglish } from '../support/unmarked-english.ts';
import { expectNoUnmarkedSpanish } from '../support/unmarked-spanish.ts';
import { unfold } from '../support/unfold.ts';

/* Spanish is a quarter longer. What focus and targets need is the same, and measured in English. */

test.use({ serviceWorkers: 'block', locale: 'es-MX' });
tellLooks();

const untranslated = lessons.filter(({ module }) => module.id !== 'pos').slice(1);
const leftOut = new Set(untranslated.map(({ address }) => address));

for (const address of addresses.filter((one) => !leftOut.has(one))) {
  test(`${address} in Spanish, lived with for weeks: nothing is cut, axe has nothing to say`, async ({
    page,
    site,
    context,
  }) => {
    await layFacts(context, await livedIn());
    await page.goto(site.url + address.slice(1));
    await alive(page);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await unfold(page);
    await expectNothingCut(page, 'here and there');
    await expectNoViolationsIn(page, [
      ['light', 320],
      ['dark', 1280],
    ]);
  });
}

for (const address of addresses.filter((one) => !leftOut.has(one))) {
  const isLesson = lessons.some((lesson) => lesson.address === address);
  const also = isLesson ? ', also once everything is answered' : '';
  test(`${address} says nothing in English but what is marked so${also}`, async ({
    page,
    site,
  }) => {
    await page.goto(site.url + address.slice(1));
    await alive(page);
    await page.waitForLoadState('networkidle');
    await expectNoUnmarkedEnglish(page);
    await expectNoUnmarkedSpanish(page);
    if (!isLesson) return;
    await finishLesson(page, saidIn('es'));
    await unfold(page);
    await expectNoUnmarkedEnglish(page);
    await expectNoUnmarkedSpanish(page);
    await expectNothingCut(page, 'here and there');
    await expectNoViolationsIn(page, [
      ['dark', 320],
      ['light', 1280],
    ]);
  });
}
