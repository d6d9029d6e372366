import { cacheNames } from './worker/generations.ts';

/**
 * Takes the course's pages and lessons off the device. They come again with the next visit.
 *
 * @param base the site's base path, with a slash at its end
 */
export async function forgetOffline(base: string): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration(base);
  await registration?.unregister();
  const { isOurs } = cacheNames(base);
  for (const name of (await globalThis.caches?.keys()) ?? []) {
    if (isOurs(name)) await caches.delete(name);
  }
}
