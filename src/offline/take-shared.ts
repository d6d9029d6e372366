import { cacheNames } from './worker/generations.ts';

/** What another app has handed over. */
export type Shared = { readonly text: string; readonly files: readonly File[] };

/**
 * Takes what the worker keeps of it; a second time there is nothing.
 *
 * @param base the site's base path, with a slash at its end
 */
export async function takeShared(base: string): Promise<Shared | null> {
  const { shared } = cacheNames(base);
  const isThere = (await globalThis.caches?.has(shared).catch(() => false)) ?? false;
  if (!isThere) return null;
  const cache = await caches.open(shared);
  const kept = await cache.matchAll();
  let text = '';
  const files: File[] = [];
  for (const response of kept) {
    const name = response.headers.get('X-Name');
    if (name === null) text = await response.text();
    else files.push(new File([await response.blob()], decodeURIComponent(name)));
  }
  await caches.delete(shared);
  return { text, files };
}
