import { createHash } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServiceWorkerBuild } from '../offline/worker/service-worker-build.ts';
import { bundleWorker } from './service-worker-bundle.ts';
import { listLessons, listShell, listTranslations } from './service-worker-files.ts';

/**
 * Writes `sw.js` and the lessons' list beside it. Everything else must have been written before. The
 * same files give the same worker, byte for byte, under any base path.
 *
 * @param site.dist the folder of the built site
 */
export async function writeServiceWorker(site: {
  readonly dist: string;
}): Promise<ServiceWorkerBuild> {
  const { dist } = site;
  for (const name of await readdir(dist)) {
    if (/^lessons-([a-z]+-)?[0-9a-f]+\.json$/.test(name)) await rm(join(dist, name));
  }
  const lessons = JSON.stringify(await listLessons(dist));
  const list = `lessons-${shortHash(lessons)}.json`;
  await writeFile(join(dist, list), lessons);
  const translations: Record<string, string> = {};
  for (const [language, road] of await listTranslations(dist)) {
    const text = JSON.stringify(road);
    translations[language] = `lessons-${language}-${shortHash(text)}.json`;
    await writeFile(join(dist, translations[language]), text);
  }
  const shell = await listShell(dist);
  if (!shell.some((file) => file.url === 'shell.html')) {
    throw new Error(`${dist} holds no shell.html, with which the worker answers every address.`);
  }
  const build = { id: shortHash(JSON.stringify(shell)), shell, list, translations };
  await writeFile(join(dist, 'sw.js'), await bundleWorker('worker', { BUILD: build }));
  return build;
}

/** Writes a `sw.js` that takes itself and its caches off every device. */
export async function writeRetiringWorker(site: { readonly dist: string }): Promise<void> {
  await writeFile(join(site.dist, 'sw.js'), await bundleWorker('retire', {}));
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
