import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { PageData } from '../../src/course/page-data.ts';

/** Its address below the base path. */
export const plainTwin = 'plain-twin/';

/**
 * Writes the page that a careful person would write by hand for the same lesson: its words and its
 * picture in plain HTML, a small stylesheet inside, no script and no face of its own. It is what a
 * lesson's page is compared with.
 *
 * @param lesson the folder of the lesson's page, relative to `dist`
 */
export async function writePlainTwin(
  browser: Browser,
  dist: string,
  lesson: string,
): Promise<void> {
  const html = await readFile(join(dist, lesson, 'index.html'), 'utf8');
  const page = await browser.newPage();
  const { title, text } = await page.evaluate(plainHtml, html).finally(() => page.close());
  await mkdir(join(dist, plainTwin), { recursive: true });
  await writeFile(
    join(dist, plainTwin, 'index.html'),
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
${text}
</main>
</body>
</html>
`,
  );
}

/* The picture has the frame that the lesson gives it, or the two would paint different areas. */
const style = `
body { margin: 0; background: #f5f2e6; color: #1b2725; font: 1.125rem/1.62 Charter, Cambria, Georgia, serif; }
main { max-width: 40rem; margin: 0 auto; padding: 0 1rem 3rem; }
main > img:first-child { display: block; width: calc(100% + 2rem); height: min(66vw, 19rem); margin: 0 -1rem 1.75rem; object-fit: cover; }
h1, h2, h3, h4 { margin: 2rem 0 .75rem; line-height: 1.15; }
p, ul, ol, dl, blockquote { margin: 0 0 1em; }
`;

/* Runs in the browser: the inside of `main`, as markup without anything that a program needs. */
function plainHtml(html: string): { title: string; text: string } {
  const dom = new DOMParser().parseFromString(html, 'text/html');
  const main = dom.querySelector('main');
  if (main === null) throw new Error('The lesson has no main text.');
  const unseen =
    'svg, script, style, template, input, textarea, progress, [hidden], [aria-hidden="true"], .visually-hidden';
  const data = dom.getElementById('page-data')?.textContent ?? '';
  const { lesson } = (JSON.parse(data) as PageData).lesson ?? {};
  const drawing = main.querySelector('img[src^="data:"]');
  if (lesson?.picture) drawing?.setAttribute('src', `../${lesson.picture.src}`);
  for (const element of main.querySelectorAll(unseen)) element.remove();
  for (const element of main.querySelectorAll('legend, label, button, summary')) {
    const paragraph = dom.createElement('p');
    paragraph.append(...element.childNodes);
    element.replaceWith(paragraph);
  }
  const spoken =
    'h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd, blockquote, figure, figcaption, em, strong, b, i, code, pre, a, img, table, thead, tbody, tr, th, td, hr';
  const needed = ['href', 'src', 'alt', 'width', 'height', 'loading'];
  for (const element of main.querySelectorAll('*')) {
    if (!element.matches(spoken)) element.replaceWith(...element.childNodes);
    for (const name of element.getAttributeNames()) {
      if (!needed.includes(name)) element.removeAttribute(name);
    }
  }
  return { title: dom.title, text: main.innerHTML.replaceAll(/<!--.*?-->/g, '').trim() };
}
