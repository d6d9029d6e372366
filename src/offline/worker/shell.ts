import type { WorkboxPlugin } from 'workbox-core/types.js';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { LessonsList } from '../lessons-list.ts';
import type { GenerationStore } from './generation-store.ts';
import type { CacheNames } from './generations.ts';
import { createInspector } from './inspector.ts';
import { fetchIntact, isIntact, refreshHeld } from './intact.ts';
import type { ServiceWorkerBuild } from './service-worker-build.ts';

export type Shell = ReturnType<typeof createShell>;

/**
 * Everything but the lessons: scripts, styles, the face, icons, the course's outline and the empty
 * page. Each entry carries its integrity, so that nothing but what the build made is ever kept.
 */
export function createShell(
  build: ServiceWorkerBuild,
  scope: string,
  names: CacheNames,
  generations: GenerationStore,
) {
  const cacheName = names.shell(build.id);
  const inspector = createInspector(cacheName);

  /*
   * Nothing is served, at install or later, that is not what the build made. Most of a new build is
   * the build before: what is on the device already is not fetched again.
   */
  const reuse: WorkboxPlugin = {
    async cachedResponseWillBeUsed({ cachedResponse, request }) {
      const integrity = controller.getIntegrityForCacheKey(request.url) ?? '';
      const own = cachedResponse && (await inspector.find({ key: request.url, integrity }));
      if (own !== undefined) return own;
      const known = await generations.find(request.url);
      if (known === undefined || !(await isIntact(known.clone(), integrity))) return undefined;
      const cache = await caches.open(cacheName);
      // At install it is looked at the end whether all is there.
      await cache.put(request, known.clone()).catch(() => undefined);
      return known;
    },
  };

  /* The browser's own cache may hold what a portal said: the next attempt finds it put right. */
  const refresh: WorkboxPlugin = {
    fetchDidFail: ({ request }) => refreshHeld(request.url),
  };

  const controller = new PrecacheController({ cacheName, plugins: [reuse, refresh] });
  controller.strategy.matchOptions = { ignoreVary: true };
  controller.addToCacheList(
    build.shell.map(({ url, integrity, revision }) => ({ url: scope + url, integrity, revision })),
  );

  /** Rejects when the file is neither on the device nor to be had as the build made it. */
  async function answer(url: URL, event: ExtendableEvent): Promise<Response> {
    const cacheKey = keyOf(url) ?? '';
    const integrity = controller.getIntegrityForCacheKey(cacheKey);
    const request = new Request(withoutHash(url));
    const params = { cacheKey, integrity };
    try {
      return await controller.strategy.handle({ event, request, params });
    } catch {
      // The caches may be out of order, or the device full: then it is not kept, but it is served.
      return fetchIntact(request.url, integrity ?? '');
    }
  }

  /** What is not there, or is not what the build made. */
  async function missing(): Promise<readonly string[]> {
    const keys = [...controller.getURLsToCacheKeys()];
    const sound = await inspector.sound(
      keys.map(([, key]) => ({ key, integrity: controller.getIntegrityForCacheKey(key) ?? '' })),
    );
    return keys.flatMap(([url, key]) => (sound.has(key) ? [] : [url]));
  }

  const keyOf = (url: URL) => controller.getCacheKeyForURL(withoutHash(url));
  const lists = new Map<string, Promise<LessonsList>>();

  return {
    bytes: build.shell.reduce((sum, file) => sum + file.bytes, 0),

    holds: (url: URL) => keyOf(url) !== undefined,

    answer,

    /** All or nothing. What has arrived stays, so that a cut install goes on where it stopped. */
    async install(event: ExtendableEvent): Promise<void> {
      await controller.install(event);
      const gone = await missing();
      if (gone.length > 0) throw new Error(`Not stored: ${gone.join(', ')}`);
    },

    /** Whether every file is there, just as the build made it. */
    isWhole: async () => (await missing()).length === 0,

    /** Fetches what was removed or damaged since. What cannot be had now is still missing then. */
    async repair(event: ExtendableEvent): Promise<void> {
      for (const url of await missing()) await answer(new URL(url), event).catch(() => undefined);
    },

    /**
     * What the lessons are in a language, or as they were first written. Read once in the life of a
     * worker; a failure is not remembered.
     */
    lessonsList(event: ExtendableEvent, language: string | null): Promise<LessonsList> {
      const isTranslated = language !== null && Object.hasOwn(build.translations, language);
      const name = (isTranslated ? build.translations[language] : undefined) ?? build.list;
      const known = lists.get(name);
      if (known !== undefined) return known;
      const list = answer(new URL(scope + name), event)
        .then((response) => response.json() as Promise<LessonsList>)
        .catch((failure: unknown) => {
          lists.delete(name);
          throw failure;
        });
      lists.set(name, list);
      return list;
    },

    /** The languages that lessons were translated into. */
    languages: Object.keys(build.translations),
  };
}

function withoutHash(url: URL): string {
  return url.origin + url.pathname + url.search;
}
