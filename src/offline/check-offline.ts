import type { LessonsList } from './lessons-list.ts';
import { cacheNames, parseGenerations } from './worker/generations.ts';
import { isIntact } from './worker/intact.ts';

/** What a device would answer without any network. */
export type OfflineCheck =
  /** Nothing was ever kept here. */
  | { readonly status: 'nothing' }
  | {
      readonly status: 'checked';
      readonly total: number;
      /** The places of lessons, from 0, of which a file is not there as the build made it. */
      readonly missing: readonly number[];
      /** Whether the pages around the lessons are there. */
      readonly hasPages: boolean;
    };

/**
 * Takes every file that a lesson needs out of what is kept on this device, and reads it to its end.
 * A file that is not as it was made is thrown away, so that it is fetched anew.
 *
 * @param base the site's base path, with a slash at its end
 */
export async function checkOffline(base: string): Promise<OfflineCheck> {
  if (globalThis.caches === undefined) return { status: 'nothing' };
  const scope = new URL(base, location.href).href;
  const names = cacheNames(base);
  const shell = await shellInUse(scope, names);
  const found = shell === null ? null : await readList(shell);
  if (shell === null || found === null) return { status: 'nothing' };
  const kept = await caches.open(names.lessons);
  const gone = new Set<number>();
  for (const [place, { url, integrity }] of found.files.entries()) {
    const response = await kept.match(scope + url, { ignoreVary: true });
    if (response !== undefined && (await isIntact(response, integrity))) continue;
    gone.add(place);
    await kept.delete(scope + url);
  }
  const missing = [...found.lessons.entries()].flatMap(([lesson, places]) =>
    places.some((place) => gone.has(place)) ? [lesson] : [],
  );
  const hasPages = await holdsPages(shell, scope);
  if (missing.length > 0 || !hasPages) {
    navigator.serviceWorker?.controller?.postMessage({ kind: 'fill' });
  }
  return { status: 'checked', total: found.lessons.length, missing, hasPages };
}

async function shellInUse(
  scope: string,
  names: ReturnType<typeof cacheNames>,
): Promise<Cache | null> {
  const record = await caches.match(`${scope}generations`, { cacheName: names.generations });
  const [build] = record === undefined ? [] : parseGenerations(await record.text());
  if (build === undefined || !(await caches.has(names.shell(build)))) return null;
  return caches.open(names.shell(build));
}

async function readList(shell: Cache): Promise<LessonsList | null> {
  const key = (await shell.keys()).find(({ url }) => /\/lessons-[0-9a-f]+\.json$/.test(url));
  const found = key && (await shell.match(key, { ignoreVary: true }));
  // It was compared with its hash when it was kept.
  return found === undefined ? null : ((await found.json()) as LessonsList);
}

/** Whether the page that answers every address is there, and each file that it names. */
async function holdsPages(shell: Cache, scope: string): Promise<boolean> {
  const files = new Map(
    (await shell.keys()).map((key) => [key.url.replace(/\?__WB_REVISION__=.*$/, ''), key]),
  );
  const read = async (url: string) => {
    const key = files.get(url);
    return key && (await shell.match(key, { ignoreVary: true }))?.text();
  };
  const page = await read(`${scope}shell.html`);
  if (page === undefined) return false;
  const named = [...page.matchAll(/(?:src|href)="([^"]*assets\/[^"]+)"/g)];
  const texts = await Promise.all(
    named.map(([, address = '']) => read(new URL(address, scope).href)),
  );
  return texts.every((text) => text !== undefined);
}
