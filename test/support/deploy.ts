import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeServiceWorker } from '../../src/build/service-worker-plugin.ts';

/** What a page says of the build that each of its parts comes from; null for a part that is silent. */
export type Versions = {
  readonly shell: string | null;
  readonly script: string | null;
  readonly lesson: string | null;
};

/*
 * Names that a build gives to other content: every script but React's, every lesson and the outline.
 * React, the faces and the pictures stay, as they do from one real build to the next.
 */
const renamed = /\/(assets\/(?!react-|rolldown)[^/]+\.js|lessons\/.+\.json)$/;

/**
 * Makes another build out of a built site in a moment: other texts in the empty page, in a script
 * and in every lesson, other names for all scripts and lessons, and the worker that belongs to them.
 * Every address is the empty page, for what is prerendered would have to be rendered anew.
 *
 * @param version a word that the page then shows, see `versionsOn`
 */
export async function deriveBuild(from: string, to: string, version: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  const files = (await readdir(to, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const names = new Map<string, string>();
  for (const file of files.filter((path) => renamed.test(path))) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    names.set(name, name.replace(/\.(js|json)$/, `${version}.$1`));
  }
  const anyName = new RegExp(
    [...names.keys()].map((name) => name.replaceAll('.', String.raw`\.`)).join('|'),
    'g',
  );
  const shell = await readFile(join(from, 'shell.html'), 'utf8');
  for (const file of files) {
    if (!/\.(html|js|json|css)$/.test(file)) continue;
    const isPage = /(index|404|shell)\.html$/.test(file);
    const text = isPage ? shell : await readFile(file, 'utf8');
    const edited = text
      .replaceAll(anyName, (name) => names.get(name) ?? name)
      .replace('<html ', `<html data-shell="${version}" `)
      .replaceAll('Skip to the text', `Skip to the text (${version})`)
      .replaceAll('"subtitle":"', `"subtitle":"Edition ${version}. `);
    await writeFile(file, edited);
  }
  for (const file of files.filter((path) => renamed.test(path))) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    await rename(file, file.slice(0, -name.length) + names.get(name));
  }
  await writeServiceWorker({ dist: to });
}

/** Runs in a page: which version its parts are of. */
export function versionsOn(): Versions {
  const read = (pattern: RegExp, text: string) => pattern.exec(text)?.[1] ?? null;
  return {
    shell: document.documentElement.dataset['shell'] ?? null,
    script: read(/Skip to the text \((.+?)\)/, document.body.textContent),
    lesson: read(/Edition (.+?)\. /, document.querySelector('article')?.textContent ?? ''),
  };
}
