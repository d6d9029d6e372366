import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { alive } from './built-site.ts';
import { bringSight } from './sight.ts';

/** How somebody sits before the site. */
export type Setting = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What the browser is set to write text in, in pixels. */
  readonly text: number;
};

export const settings: readonly Setting[] = [
  { name: 'on a laptop', width: 1280, height: 800, text: 16 },
  { name: 'at 320 px, which is 1280 at 400 %', width: 320, height: 640, text: 16 },
  { name: 'with text at 200 %', width: 1280, height: 800, text: 32 },
];

/**
 * Sits somebody down who has a keyboard and nothing else. After every step, and wherever Tab comes
 * by, it is measured that the page does not scroll sideways and that the focus is somewhere and in
 * sight.
 */
export async function keyboardOnly(page: Page, setting: Setting) {
  const { width, height, text } = setting;
  const debug = await page.context().newCDPSession(page);
  await debug.send('Page.setFontSizes', { fontSizes: { standard: text, fixed: 13 } });
  await page.setViewportSize({ width, height });
  await page.addInitScript(bringSight);
  /** Nothing has the focus yet on a page that was only just opened. */
  let isFresh = true;

  /** Measures; for a moment, while another page comes, it may be otherwise. */
  async function looks(): Promise<void> {
    // What a key has done is drawn.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await measures();
  }

  async function measures(): Promise<void> {
    const faults = () => page.evaluate(findFaults, { text, isFresh });
    await expect.poll(faults, { message: `${page.url()}, ${setting.name}` }).toEqual([]);
  }

  /** Comes to an address from elsewhere: from a mail, or by typing it. */
  async function opens(address: string): Promise<void> {
    // A link whose fragment alone is new would not be opened anew.
    await page.goto('about:blank');
    await page.goto(address);
    await alive(page);
    isFresh = true;
    await looks();
  }

  async function keys(...pressed: readonly string[]): Promise<void> {
    for (const key of pressed) await page.keyboard.press(key);
    isFresh = false;
    await looks();
  }

  /** A page that was led to begins at its heading. */
  async function arrivesAt(title: string | RegExp): Promise<void> {
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
    await looks();
  }

  /** Goes on, or back, with Tab until it is there; inside of radio buttons with arrows. */
  async function goesTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    await looks();
    for (let pressed = 0; pressed < 250; pressed++) {
      const key = await target.evaluate(nextKey);
      if (key === null) return;
      await page.keyboard.press(key);
      isFresh = false;
      await measures();
    }
    throw new Error(`Tab does not come by ${String(target)}.`);
  }

  async function presses(target: Locator): Promise<void> {
    await goesTo(target);
    await keys('Enter');
  }

  /** Ticks a box, or takes one of some radio buttons. */
  async function ticks(target: Locator): Promise<void> {
    await goesTo(target);
    if (!(await target.isChecked())) await keys('Space');
    await expect(target).toBeChecked();
  }

  async function types(target: Locator, words: string): Promise<void> {
    await goesTo(target);
    await page.keyboard.type(words);
    await looks();
  }

  /** Puts in what was copied elsewhere. */
  async function pastes(target: Locator, words: string): Promise<void> {
    await goesTo(target);
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), words);
    await keys('Control+V');
    await expect(target).toHaveValue(words);
  }

  return { opens, arrivesAt, goesTo, presses, ticks, types, pastes, keys, looks };
}

/* These run in the page. */

function nextKey(target: Element): 'Tab' | 'Shift+Tab' | 'ArrowDown' | 'ArrowUp' | null {
  const here = document.activeElement;
  if (here === target) return null;
  if (here === null) return 'Tab';
  const isBehind =
    (here.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 &&
    !target.contains(here);
  const isOfGroup =
    here instanceof HTMLInputElement &&
    target instanceof HTMLInputElement &&
    here.type === 'radio' &&
    here.name === target.name;
  if (isOfGroup) return isBehind ? 'ArrowUp' : 'ArrowDown';
  return isBehind ? 'Shift+Tab' : 'Tab';
}

function findFaults({
  text,
  isFresh,
}: {
  readonly text: number;
  readonly isFresh: boolean;
}): readonly string[] {
  const told: string[] = [];
  const root = document.documentElement;
  const { fontSize } = getComputedStyle(root);
  if (fontSize !== `${text}px`) told.push(`text of ${fontSize}`);
  for (const of of [root, ...document.querySelectorAll('dialog[open], :popover-open')]) {
    const over = of.scrollWidth - of.clientWidth;
    if (over > 0) told.push(`sideways by ${over}: ${of.outerHTML.slice(0, 60)}`);
  }
  const focused = document.activeElement;
  if (focused === null || focused === document.body) {
    return isFresh ? told : [...told, 'the focus is lost'];
  }
  // For ears alone; or behind what it has opened itself, and Escape shows it again.
  const isAside = getComputedStyle(focused).clipPath === 'inset(50%)';
  const opened = focused instanceof HTMLButtonElement ? focused.popoverTargetElement : null;
  if (isAside || opened?.matches(':popover-open') === true) return told;
  const { shownBy, coverOf } = globalThis.sight;
  const cover = coverOf(shownBy(focused) ?? focused);
  if (cover !== null) {
    told.push(`covered by ${cover}: ${focused.outerHTML.slice(0, 110)}`);
  }
  return told;
}
