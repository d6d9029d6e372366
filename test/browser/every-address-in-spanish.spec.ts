import { expect } from '@playwright/test';
import { expectNoViolationsIn, tellLooks } from '../support/axe.ts';
import { addresses, alive, lessons, test } from '../support/built-site.ts';
import { layFacts } from '../support/lay-facts.ts';
import { livedIn } from '../support/lived-in.ts';
import { expectNothingCut } from '../support/measure-layout.ts';

/* Spanish is a quarter longer. What focus and targets need is the same, and measured in English. */

test.use({ serviceWorkers: 'block', locale: 'es-MX' });
tellLooks();

const untranslated = lessons.filter(({ module }) => module.id !== 'pos').slice(1);
const leftOut = new Set(untranslated.map(({ address }) => address));
/* Titles that stand inside a sentence or an option, where no language can be marked. */
const titles = lessons.flatMap(({ lesson, module }) => [lesson.title, module.title]);

/* What no Spanish sentence has in it. */
const english = /\b(the|and|you|your|of|with|this|that|is|are|to|not|here|have|what|when)\b/i;

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
    await expectNothingCut(page, 'here and there');
    await expectNoViolationsIn(page, [
      ['light', 320],
      ['dark', 1280],
    ]);
  });
}

for (const address of addresses.filter((one) => !leftOut.has(one))) {
  test(`${address} says nothing in English but what is marked so`, async ({ page, site }) => {
    await page.goto(site.url + address.slice(1));
    await alive(page);
    await page.waitForLoadState('networkidle');
    const texts = await page.evaluate(allTexts);
    expect(texts.length).toBeGreaterThan(5);
    const ours = texts.map((text) => titles.reduce((rest, title) => rest.replace(title, ''), text));
    expect(ours.filter((text) => english.test(text))).toEqual([]);
  });
}

/** Runs in the page: what is read or heard of it, outside of what is in another language. */
function allTexts(): readonly string[] {
  const told: string[] = [document.title];
  for (const element of document.querySelectorAll('body, body *')) {
    if (element.closest('[lang]')?.getAttribute('lang') !== 'es') continue;
    if (element.matches('script, style, noscript, template')) continue;
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
      const value = element.getAttribute(name);
      if (value !== null) told.push(value);
    }
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE && child.textContent?.trim()) {
        told.push(child.textContent.trim());
      }
    }
  }
  return told;
}
