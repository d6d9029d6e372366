import { expect } from '@playwright/test';
import type { CDPSession, Page } from '@playwright/test';
import { layOutEverything } from './built-site.ts';
import { gluedWords } from './glued-words.ts';

type Window = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The spacing that a reader may set (WCAG 2.2, 1.4.12). */
  readonly spaced?: true;
  /** Text alone twice as large, as set in the browser (WCAG 2.2, 1.4.4). */
  readonly large?: true;
};

/* What differs in height alone is left to the focus, which bars may cover. */
const windows: readonly Window[] = [
  { name: '320 px, or 1280 at 400 % zoom', width: 320, height: 256 },
  { name: '320 px, text spaced', width: 320, height: 640, spaced: true },
  { name: 'a phone', width: 390, height: 844 },
  { name: 'a phone on its side', width: 844, height: 390 },
  { name: 'a tablet, text 200 %', width: 820, height: 1180, large: true },
  { name: 'a small laptop', width: 1024, height: 768 },
  { name: 'a laptop, text 200 %', width: 1280, height: 800, large: true },
  { name: 'a laptop, text spaced', width: 1280, height: 800, spaced: true },
  { name: 'a laptop', width: 1280, height: 800 },
  { name: '4K', width: 3840, height: 2160 },
];

/** What shows most, for a page that was measured before and has changed since. */
const fewWindows = ['320 px, text spaced', 'a laptop'];

/**
 * In no window does the open page scroll sideways, is a word cut, laid over another one or glued to
 * it. A page that fails names the window and the words.
 */
export async function expectNothingCut(page: Page, how: 'everywhere' | 'here and there') {
  await layOutEverything(page);
  expect.soft(await page.evaluate(gluedWords), page.url()).toEqual([]);
  const debug = await page.context().newCDPSession(page);
  for (const window of windows) {
    if (how !== 'everywhere' && !fewWindows.includes(window.name)) continue;
    await setWindow(page, debug, window);
    expect.soft(await page.evaluate(cutWords), `${page.url()} on ${window.name}`).toEqual([]);
  }
  await setWindow(page, debug, { name: 'a laptop', width: 1280, height: 800 });
  await debug.detach();
}

async function setWindow(page: Page, debug: CDPSession, window: Window): Promise<void> {
  await debug.send('Page.setFontSizes', {
    fontSizes: { standard: window.large === true ? 32 : 16, fixed: 13 },
  });
  await page.setViewportSize(window);
  await expect(page.locator('html')).toHaveCSS('font-size', window.large ? '32px' : /^\d/);
  await page.evaluate(async (spaced) => {
    const known = document.adoptedStyleSheets.find((sheet) => sheet.media.mediaText === 'all');
    const sheet = known ?? new CSSStyleSheet({ media: 'all' });
    sheet.replaceSync(
      spaced
        ? `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
               word-spacing: 0.16em !important; }
           p { margin-block-end: 2em !important; }`
        : '',
    );
    if (known === undefined) document.adoptedStyleSheets.push(sheet);
    // What listens to the window's width is told in the next frame, and has drawn by the one after.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  }, window.spaced === true);
}

/* Runs in the page. */
function cutWords(): readonly string[] {
  const told = new Set<string>();
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    const out = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.childElementCount === 0 &&
        element.getBoundingClientRect().right > root.clientWidth + 0.5,
    );
    told.add(`sideways by ${root.scrollWidth - root.clientWidth}`);
    for (const element of out.slice(0, 5))
      told.add(`sticks out: ${element.outerHTML.slice(0, 120)}`);
  }

  type Line = {
    readonly box: DOMRect;
    readonly words: string;
    readonly of: Element;
    readonly layer: Element | null;
  };
  type Clips = {
    /** For ears alone. */
    readonly isAside: boolean;
    readonly edges: readonly { readonly edge: DOMRect; readonly x: boolean; readonly y: boolean }[];
    readonly layer: Element | null;
  };
  const found = new Map<Element, Clips>();
  const lines: Line[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const of = text.parentElement;
    const words = text.textContent?.trim() ?? '';
    if (of === null || words === '' || of.closest('script, style, noscript, select') !== null)
      continue;
    if (!of.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter(
      ({ width, height }) => width > 1 && height > 1,
    );
    if (boxes.length === 0) continue;
    const ways = clips(of);
    if (ways.isAside) continue;
    for (const box of boxes) {
      const slack = box.height * 0.3;
      for (const { edge, x, y } of ways.edges) {
        const cut =
          (x && (box.left < edge.left - 1.5 || box.right > edge.right + 1.5)) ||
          (y && (box.top < edge.top - slack || box.bottom > edge.bottom + slack));
        if (cut) told.add(`cut: “${words.slice(0, 60)}”`);
      }
      lines.push({ box, words, of, layer: ways.layer });
    }
  }

  lines.sort((one, other) => one.box.top - other.box.top);
  for (const [place, one] of lines.entries()) {
    for (let next = place + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (other === undefined || other.box.top >= one.box.bottom) break;
      if (one.layer !== other.layer || one.of === other.of) continue;
      if (one.of.contains(other.of) || other.of.contains(one.of)) continue;
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      // Boxes of letters are higher than letters: a fifth is air above them, and a fifth below.
      const air = (one.box.height + other.box.height) * 0.2;
      if (across > 2 && one.box.bottom - other.box.top > air) {
        // The box of a drop cap reaches far above its letter.
        const first = getComputedStyle(other.of, '::first-letter').getPropertyValue(
          'initial-letter',
        );
        if (first !== 'normal') continue;
        told.add(`over each other: “${one.words.slice(0, 40)}” and “${other.words.slice(0, 40)}”`);
      }
    }
  }
  return [...told];

  /** What may cut off the words of an element, and the bar or dialog that it stands in. */
  function clips(element: Element): Clips {
    const known = found.get(element);
    if (known !== undefined) return known;
    const above =
      element.parentElement === null || element === document.body
        ? { isAside: false, edges: [], layer: null }
        : clips(element.parentElement);
    const { clipPath, overflowX, overflowY, position } = getComputedStyle(element);
    const hides = (way: string) => way === 'hidden' || way === 'clip';
    const keeps = (way: string) => way !== 'auto' && way !== 'scroll';
    const edges = above.edges
      .map(({ edge, x, y }) => ({ edge, x: x && keeps(overflowX), y: y && keeps(overflowY) }))
      .filter(({ x, y }) => x || y);
    if (hides(overflowX) || hides(overflowY)) {
      edges.push({
        edge: element.getBoundingClientRect(),
        x: hides(overflowX),
        y: hides(overflowY),
      });
    }
    const isLayer =
      position === 'fixed' || position === 'sticky' || element.matches('dialog, [popover]');
    const made = {
      isAside: above.isAside || clipPath === 'inset(50%)',
      edges,
      layer: isLayer ? element : above.layer,
    };
    found.set(element, made);
    return made;
  }
}
