/*
 * The way back. Deployed as `sw.js` (`npm run retire-worker`), this replaces the worker on every device
 * at its next check, removes the site's caches and itself, and leaves the site to the network. What
 * learners did is not touched, and no tab is loaded anew.
 */
import type { WorkerMessage } from '../messages.ts';
import { cacheNames } from './generations.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const { isOurs } = cacheNames(new URL(self.registration.scope).pathname);
      for (const name of await caches.keys()) if (isOurs(name)) await caches.delete(name);
      await self.registration.unregister();
      // Or the pages that are open would install it again and again.
      const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
      const told: WorkerMessage = { kind: 'retired' };
      for (const page of pages) page.postMessage(told);
    })(),
  );
});
