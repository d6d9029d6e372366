import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { layOutEverything } from './built-site.ts';
import { bringPaint } from './page-paint.ts';
import { bringSight } from './sight.ts';

/**
 * Tab comes by everything that can be operated, once, and leads out of the page again (WCAG 2.2,
 * 2.1.1, 2.1.2). Whatever has the focus shows it by a line of two pixels or more that stands out by
 * 3:1 from what is behind it (2.4.7, 1.4.11), and no bar hides it (2.4.11): by night on a phone, by
 * day on a laptop and in the lowest window.
 */
export async function expectFocusSeen(page: Page): Promise<void> {
  await layOutEverything(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.evaluate(bringSight);
  await page.evaluate(bringPaint);
  await page.evaluate(watchFocus);
  for (let tabs = 0; !(await page.evaluate(wentAround)); tabs += 10) {
    if (tabs > 600) throw new Error(`Tab does not lead out of ${page.url()}.`);
    for (let tab = 0; tab < 10; tab++) await page.keyboard.press('Tab');
  }
  expect.soft(await page.evaluate(unseenOnTheWay), `${page.url()}, by Tab`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  for (const [width, height] of [
    [320, 256],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    const where = `${page.url()}, ${width} × ${height}`;
    expect.soft(await page.evaluate(unseenInTurn), where).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

type Watch = {
  readonly told: Set<string>;
  readonly came: Set<Element>;
  around: boolean;
  readonly judge: (element: Element) => void;
  /** What Tab should come by. */
  readonly due: () => readonly HTMLElement[];
};

declare global {
  var focusWatch: Watch;
}

/* These run in the page. */

function wentAround(): boolean {
  return globalThis.focusWatch.around;
}

function unseenOnTheWay(): readonly string[] {
  const { told, came, due } = globalThis.focusWatch;
  const groups = new Set(
    [...came].flatMap((element) => (element instanceof HTMLInputElement ? [element.name] : [])),
  );
  for (const element of due()) {
    // Tab goes to one of a group of radio buttons, arrows to the others.
    const isInGroup =
      element instanceof HTMLInputElement && element.type === 'radio' && groups.has(element.name);
    if (!came.has(element) && !isInGroup) told.add(`passed by: ${element.outerHTML.slice(0, 110)}`);
  }
  return [...told];
}

function unseenInTurn(): readonly string[] {
  const { told, judge, due } = globalThis.focusWatch;
  told.clear();
  for (const element of due()) {
    element.focus();
    if (document.activeElement === element) judge(element);
  }
  return [...told];
}

function watchFocus(): void {
  const told = new Set<string>();
  const came = new Set<Element>();
  let before: Element | null = null;
  const watch: Watch = { told, came, around: false, judge, due };
  globalThis.focusWatch = watch;
  // From the very top, also where a heading that came late has taken the focus: Playwright's
  // `evaluate` counts as the visitor's own doing (`navigator.userActivation`).
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  window.scrollTo(0, 0);
  // What has the focus is judged when it is about to lose it: by then it has been scrolled to.
  window.addEventListener(
    'keydown',
    ({ key }) => {
      const element = document.activeElement;
      // A field for a day holds Tab for its month and its year as well.
      if (key !== 'Tab' || element === null || (element === before && 'value' in element)) return;
      before = element;
      if (element === document.body) watch.around ||= came.size > 0;
      else if (came.has(element)) watch.around = true;
      else {
        came.add(element);
        judge(element);
      }
    },
    { capture: true },
  );

  function due(): readonly HTMLElement[] {
    const within = document.querySelector('dialog[open]') ?? document;
    const focusable =
      'a[href], button:enabled, summary, textarea:enabled, input:enabled, select, [tabindex="0"]';
    return [...within.querySelectorAll<HTMLElement>(focusable)].filter(
      (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
    );
  }

  function judge(element: Element): void {
    const name = element.outerHTML.slice(0, 110);
    const drawn = drawnFor(element);
    if (drawn === null) told.add(`no outline: ${name}`);
    else if (drawn.contrast < 3) told.add(`outline ${drawn.contrast.toFixed(1)}:1: ${name}`);
    const cover = globalThis.sight.coverOf(drawn?.of ?? element);
    if (cover !== null) told.add(`covered by ${cover}: ${name}`);
  }

  /** What shows the focus, and how it stands out. */
  function drawnFor(element: Element) {
    const of = globalThis.sight.shownBy(element);
    if (of === null) return null;
    const { outlineColor, outlineOffset } = getComputedStyle(of);
    const { behind, contrast } = globalThis.pagePaint;
    const ground = behind(parseFloat(outlineOffset) < 0 ? of : of.parentElement);
    return { of, contrast: contrast([...ground, outlineColor], ground) };
  }
}
