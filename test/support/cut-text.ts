import type { Page } from '@playwright/test';

/**
 * Words that their own box cuts off, and targets that lie over one another, each named by its words.
 * Boxes that scroll, and what only a screen reader is given, are left out.
 */
export async function cutOrOverlapping(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('.visually-hidden, [aria-hidden="true"]') === null;
    const name = (element: Element) => (element.textContent ?? '').trim().slice(0, 60);
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      if (!isSeen(element) || (element.textContent ?? '').trim() === '') return [];
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (textOverflow === 'ellipsis' || element.clientWidth <= 1) return [];
      const isCut =
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
      return isCut ? [`cut: ${element.className} ${name(element)}`] : [];
    });
    const main = document.querySelector('main') ?? document.body;
    const targets = [...main.querySelectorAll('a[href], button, legend, h1, h2, h3, label')]
      .filter((element) => isSeen(element) && getComputedStyle(element).position !== 'sticky')
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const overlapping = targets.flatMap(({ element, box }, place) =>
      targets.slice(place + 1).flatMap((other) => {
        if (element.contains(other.element) || other.element.contains(element)) return [];
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        return wide > 3 && high > 3 ? [`over: ${name(element)} / ${name(other.element)}`] : [];
      }),
    );
    return [...cut, ...overlapping];
  });
}
