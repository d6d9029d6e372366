import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rescueWords } from '../rescue/rescue-words.ts';
import { bundleScript } from './bundle-script.ts';
import { securityPolicy } from './security-policy.ts';

/** What gets a learner out when the program does not start. */
export type RescueFiles = {
  /** Each with its path from the base path on. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** The path of the script that every page carries beside the program. */
  readonly watchdog: string;
  /** The style in `rescue.html`, which its policy admits. */
  readonly style: string;
};

/**
 * Makes the watchdog, what translates its notice, and `rescue.html` with its script. They are bundled
 * apart from the program, because they are for when the program is missing, torn or stuck.
 *
 * @param define as in `bundleScript`
 */
export async function makeRescueFiles(
  define: Readonly<Record<string, string>>,
): Promise<RescueFiles> {
  const translation = await script('translate-notice', define);
  const name = JSON.stringify(translation.path.slice('assets/'.length));
  const [watchdog, rescue, html, css] = await Promise.all([
    script('watchdog', { ...define, TRANSLATE_NOTICE: name }),
    script('rescue', define),
    readFile(source('rescue.html'), 'utf8'),
    readFile(source('rescue.css'), 'utf8'),
  ]);
  const style = css
    .replaceAll(/\s*([{}:;,])\s*|\s+/g, (_, mark: string | undefined) => mark ?? ' ')
    .trim();
  const policy = `<meta http-equiv="Content-Security-Policy" content="${securityPolicy([style])}" />`;
  const page = html
    .replaceAll(
      /(data-say="(\w+)"[^>]*>)(?=<)/g,
      (_, tag: string, word: string) => tag + said(word),
    )
    .replaceAll(/\n\s*/g, ' ')
    .replaceAll('> <', '><')
    .replace('<meta charset="utf-8" />', (charset) => charset + policy)
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace('</body>', () => `<script src="${rescue.path}"></script></body>`);
  return {
    files: [watchdog, translation, rescue, { path: 'rescue.html', text: page }],
    watchdog: watchdog.path,
    style,
  };
}

/** What the page says before its script has run, or where none may. */
function said(word: string): string {
  const words: Readonly<Record<string, string>> = rescueWords.page;
  const text = words[word];
  if (text === undefined) throw new Error(`rescue.html has no words for ${word}.`);
  return text;
}

async function script(name: string, define: Readonly<Record<string, string>>) {
  const text = await bundleScript(source(`${name}.ts`), define);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { path: `assets/${name}-${hash}.js`, text };
}

function source(file: string): string {
  return fileURLToPath(new URL(`../rescue/${file}`, import.meta.url));
}
