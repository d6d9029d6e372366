import type { LessonsList } from '../lessons-list.ts';
import type { CacheNames } from './generations.ts';
import { abandonedCaches, nextGenerations, parseGenerations } from './generations.ts';

declare const self: ServiceWorkerGlobalScope;

export type GenerationStore = ReturnType<typeof createGenerationStore>;

/** Where the builds on this device are remembered, searched and cleared away. */
export function createGenerationStore(names: CacheNames) {
  /* The name of the one entry in the cache of that name. No page asks for it. */
  const record = 'generations';

  async function read(): Promise<readonly string[]> {
    const cache = await caches.open(names.generations);
    const found = await cache.match(record);
    return found === undefined ? [] : parseGenerations(await found.text());
  }

  return {
    /** Notes that a build is in use from now on. */
    async enter(build: string): Promise<void> {
      const generations = nextGenerations(await read(), build);
      const cache = await caches.open(names.generations);
      await cache.put(record, new Response(JSON.stringify(generations)));
    },

    /** A file of any build's shell, by the key under which it is kept. */
    async find(key: string): Promise<Response | undefined> {
      for (const name of (await caches.keys()).filter(names.isShell)) {
        const found = await caches.match(key, { cacheName: name, ignoreVary: true });
        if (found !== undefined) return found;
      }
      return undefined;
    },

    /**
     * Deletes what no kept build needs. While yet another build arrives nothing is deleted, because
     * what it has stored so far looks like something left over; its own turn to tidy will come.
     *
     * @param waiting the build that waits for a yes, when that is the one who tidies: those that
     *   waited before it in vain go, or they would pile up under a tab that always says Later
     */
    async tidy(scope: string, waiting?: string): Promise<void> {
      const { registration } = self;
      if (registration.installing !== null) return;
      if (registration.waiting !== null && waiting === undefined) return;
      const used = await read();
      if (used.length === 0) return;
      const generations = waiting === undefined ? used : [...used, waiting];
      for (const name of abandonedCaches(await caches.keys(), names, generations)) {
        await caches.delete(name);
      }
      const lists = await Promise.all(generations.map((build) => readList(names.shell(build))));
      if (lists.includes(undefined)) return;
      const needed = new Set(lists.flatMap((list) => list?.files ?? []).map((f) => scope + f.url));
      const lessons = await caches.open(names.lessons);
      for (const request of await lessons.keys()) {
        if (!needed.has(request.url)) await lessons.delete(request);
      }
    },
  };
}

async function readList(cacheName: string): Promise<LessonsList | undefined> {
  const cache = await caches.open(cacheName);
  const key = (await cache.keys()).find(({ url }) => /\/lessons-[0-9a-f]+\.json$/.test(url));
  const found = key && (await cache.match(key, { ignoreVary: true }));
  return (await found?.json()) as LessonsList | undefined;
}
