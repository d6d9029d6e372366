import type { Page } from '@playwright/test';

/** Arabic letters that stand for Latin ones: no words, but drawn from right to left and joined. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((latin, place) => [
    latin,
    [...'ابجدهوزحطيكلمنسعفصقرشتثخذض'][place] ?? 'ا',
  ]),
);

/**
 * Words of a language that nobody speaks: Arabic letters in the place of Latin ones, figures and
 * signs as they are, and 30 % longer, as translations are.
 */
function pseudoArabic(text: string): string {
  const words = text.replaceAll(/[A-Za-zÀ-ÿ]+/g, (word) =>
    [...word.normalize('NFD').toLowerCase()].map((letter) => letters[letter] ?? '').join(''),
  );
  const more = Math.round(words.trim().length * 0.3);
  if (words === text || more < 1) return words;
  const tail = words.replaceAll(/[^\p{Script=Arabic} ]/gu, '').trim();
  return `${words.trimEnd()} ${tail.slice(0, more).trim()}${/\s$/.test(words) ? ' ' : ''}`;
}

/**
 * Shows a page in that language, from right to left: whatever stands there now and whatever comes.
 * To be called once the page is alive, or hydration would find other words than it wrote.
 */
export async function showInPseudoArabic(page: Page): Promise<void> {
  await page.exposeFunction('pseudoArabic', pseudoArabic).catch(() => undefined);
  await page.evaluate(async () => {
    const translate = (globalThis as unknown as Record<string, (text: string) => Promise<string>>)[
      'pseudoArabic'
    ] as (text: string) => Promise<string>;
    const known = new Map<Text, string>();
    const root = document.documentElement;
    root.lang = 'ar';
    root.dir = 'rtl';
    // What is said to be in another language would stay as it is in a translation, too; here all is one.
    for (const element of document.querySelectorAll('body [dir="ltr"]'))
      element.removeAttribute('dir');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('script, style, textarea, svg') === null &&
      /[A-Za-z]{2}/.test(node.nodeValue ?? '')
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_REJECT,
    );
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const before = text.nodeValue ?? '';
      if (known.get(text) === before) continue;
      text.nodeValue = await translate(before);
      known.set(text, text.nodeValue);
    }
  });
}
