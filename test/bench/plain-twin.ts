import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { plainHtml } from './plain-html.ts';

/** Its address below the base path. */
export const plainTwin = 'plain-twin/';

/**
 * Writes the page that a careful person would write by hand for the same lesson: its words in plain
 * HTML with its picture as a file, a small stylesheet inside, no script and no face of its own. It is
 * what a lesson's page is compared with.
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
