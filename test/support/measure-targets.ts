import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { layOutEverything } from './built-site.ts';

/** Under a finger everything to press is at least 44 px wide and high. */
export async function expectNoSmallTargets(page: Page): Promise<void> {
  await layOutEverything(page);
  const debug = await page.context().newCDPSession(page);
  await debug.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  for (const width of [320, 820]) {
    await page.setViewportSize({ width, height: 844 });
    expect.soft(await page.evaluate(smallTargets), `${page.url()}, ${width} px`).toEqual([]);
  }
  await debug.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  await debug.detach();
}

/*
 * What can be pressed and is too small for a finger (design: 44 px, WCAG 2.2, 2.5.5). Links within a
 * sentence are excepted, and so is what only shows when it has the focus. Runs in the page.
 */
function smallTargets(): readonly string[] {
  if (!matchMedia('(pointer: coarse)').matches) throw new Error('There is no finger.');
  const pressable = 'a[href], button, summary, textarea, input, select, [role="button"]';
  return [...document.querySelectorAll<HTMLElement>(pressable)].flatMap((element) => {
    // A box and its words are pressed as one.
    const target = element.closest('label') ?? element;
    if (!target.checkVisibility({ visibilityProperty: true })) return [];
    const style = getComputedStyle(target);
    const isInSentence =
      style.display === 'inline' &&
      (target.closest('p, li, dd, blockquote')?.textContent.trim().length ?? 0) >
        target.textContent.trim().length;
    const { width, height } = target.getBoundingClientRect();
    const isAside = width <= 1;
    // Half a pixel of rounding is nobody's finger.
    if (isInSentence || isAside || (width >= 43.5 && height >= 43.5)) return [];
    return [`${Math.round(width)} × ${Math.round(height)}: ${target.outerHTML.slice(0, 120)}`];
  });
}
