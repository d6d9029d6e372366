import type { Locator } from '@playwright/test';
import { bringPaint } from './page-paint.ts';

/**
 * By how much the paint of a drawn mark stands out from the page behind it: 1 to 21 (WCAG 2.2,
 * 1.4.11).
 *
 * @param part whether the mark is filled or a line
 */
export async function contrastOfMark(mark: Locator, part: 'fill' | 'stroke'): Promise<number> {
  // Anew each time: in another light the same names are other colours.
  await mark.page().evaluate(bringPaint);
  return mark.evaluate((element, way) => {
    const { behind, contrast } = globalThis.pagePaint;
    const style = getComputedStyle(element);
    const ground = behind(element);
    return contrast([...ground, way === 'fill' ? style.fill : style.stroke], ground);
  }, part);
}
