import { isIntact } from './intact.ts';

/** What should lie in a cache: under which key, and what it must be. */
export type Expected = { readonly key: string; readonly integrity: string };

/** What was looked at in this worker's life is believed for so long, in milliseconds. */
const believedFor = 3_600_000;

/** Looks whether what lies in a cache is what the build made, and takes out what is not. */
export function createInspector(cacheName: string) {
  const seenAt = new Map<string, number>();

  const see = (key: string) => void seenAt.set(key, performance.now());

  const isBelieved = (key: string) =>
    performance.now() - (seenAt.get(key) ?? -Infinity) < believedFor;

  /* Reads the file whether or not it is believed. */
  async function find({ key, integrity }: Expected): Promise<Response | undefined> {
    const cache = await caches.open(cacheName);
    const found = await cache.match(key, { ignoreVary: true });
    if (found === undefined) return undefined;
    if (await isIntact(found.clone(), integrity)) {
      see(key);
      return found;
    }
    seenAt.delete(key);
    await cache.delete(key, { ignoreVary: true });
    return undefined;
  }

  return {
    find,

    /** Remembers of a file that was checked on its way in that it is sound. */
    see,

    /** The keys of those that are there and sound. */
    async sound(expected: Iterable<Expected>): Promise<Set<string>> {
      const cache = await caches.open(cacheName);
      const there = new Set((await cache.keys()).map((request) => request.url));
      const sound = new Set<string>();
      for (const file of expected) {
        if (!there.has(file.key)) continue;
        if (isBelieved(file.key) || (await find(file)) !== undefined) sound.add(file.key);
      }
      return sound;
    },
  };
}
