import { securityPolicy } from './security-policy.ts';

/** What goes into the template to make one page. */
export type PageParts = {
  readonly title?: string;
  readonly description?: string | null;
  /** HTML for the inside of the root. */
  readonly content: string;
  /** The page's data element. */
  readonly data: string;
  /** The address of a picture at the top of the page, fetched before everything else. */
  readonly picture?: string | null;
  /** The address of the script that tells when the program does not start. */
  readonly watchdog?: string;
  /** Scripts to fetch ahead, as addresses. */
  readonly preload: readonly string[];
  /** What the page is painted with, to stand in the page itself; null leaves the link as it is. */
  readonly style: {
    readonly text: string;
    /** The addresses of the stylesheets that `text` holds. */
    readonly holds: readonly string[];
    /** The address of the stylesheet with the downloaded faces, linked after the words. */
    readonly faces: string;
  } | null;
};

/**
 * One page made from the client build's `index.html`. The policy stands first in the head, because
 * it binds only what comes after it. Scripts stand last in the body: fetched any earlier, they take
 * the line from the words and the picture that the reader came for.
 */
export function writePage(template: string, parts: PageParts): string {
  const { style } = parts;
  const policy = securityPolicy(style === null ? [] : [style.text]);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}" />`;
  const scripts = (template.match(scriptElements) ?? []).join('');
  const preload = parts.preload
    .map((href) => `<link rel="modulepreload" crossorigin href="${escapeAttribute(href)}" />`)
    .join('');
  const watchdog =
    parts.watchdog === undefined
      ? ''
      : `<script async src="${escapeAttribute(parts.watchdog)}"></script>`;
  const faces =
    style === null ? '' : `<link rel="stylesheet" href="${escapeAttribute(style.faces)}" />`;
  let page = template.replaceAll(scriptElements, '');
  page = replaceOnce(page, /<meta charset="utf-8" \/>/, (charset) => charset + meta);
  if (typeof parts.picture === 'string') {
    const picture = `<link rel="preload" as="image" fetchpriority="high" href="${escapeAttribute(parts.picture)}" />`;
    page = replaceOnce(page, /<title>/, (title) => picture + title);
  }
  if (parts.title !== undefined) {
    const title = escapeText(parts.title);
    page = replaceOnce(page, /<title>.*?<\/title>/, () => `<title>${title}</title>`);
  }
  if (typeof parts.description === 'string') {
    const description = escapeAttribute(parts.description);
    page = replaceOnce(
      page,
      /<meta\s+name="description"\s+content="[^"]*"\s*\/>/,
      () => `<meta name="description" content="${description}" />`,
    );
  }
  if (style !== null) {
    // A disabled link is not fetched, but tells the program that the stylesheet is there.
    const links = style.holds.map(
      (href) => `<link rel="stylesheet" disabled href="${escapeAttribute(href)}" />`,
    );
    page = page.replaceAll(stylesheetLinks, '');
    page = replaceOnce(
      page,
      /<\/head>/,
      (end) => `<style>${style.text}</style>${links.join('')}${end}`,
    );
  }
  return replaceOnce(
    page,
    /<div id="root"><\/div>/,
    () =>
      `<div id="root">${parts.content}</div>${faces}${parts.data}${watchdog}${preload}${scripts}`,
  );
}

/** The entry's script and the scripts it needs, as Vite writes them into the head. */
const scriptElements =
  /<script type="module" crossorigin src="[^"]+"><\/script>|<link rel="modulepreload" crossorigin href="[^"]+">/g;

/** The stylesheets of the entry, as Vite writes them into the head. */
const stylesheetLinks = /<link rel="stylesheet" crossorigin href="[^"]+">/g;

function replaceOnce(text: string, pattern: RegExp, make: (found: string) => string): string {
  if (!pattern.test(text)) throw new Error(`The page template has no ${pattern.source}.`);
  return text.replace(pattern, (found) => make(found));
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
