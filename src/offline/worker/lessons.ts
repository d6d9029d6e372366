import type { KeptFile } from '../lessons-list.ts';
import type { LessonsReport } from '../messages.ts';
import type { CacheNames } from './generations.ts';
import { fetchIntact } from './intact.ts';
import { fillShelf } from './lessons-queue.ts';
import type { Shell } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * How long a round begins new files. A browser ends a worker that works for minutes on end, and a new
 * one cannot take over while it does; the page asks for the next round.
 */
const roundLasts = 20_000;

/** The lessons' texts and pictures: one cache for all builds, because their names carry their hash. */
export function createLessons(shell: Shell, scope: string, names: CacheNames) {
  let round: Promise<void> | undefined;
  const resting = new AbortController();

  async function keep(file: KeptFile, signal: AbortSignal | null = null): Promise<Response> {
    const response = await fetchIntact(scope + file.url, file.integrity, signal);
    const cache = await caches.open(names.lessons);
    await cache.put(scope + file.url, response.clone());
    return response;
  }

  async function stored(): Promise<Set<string>> {
    const cache = await caches.open(names.lessons);
    return new Set((await cache.keys()).map((request) => request.url.slice(scope.length)));
  }

  async function fillOnce(event: ExtendableEvent): Promise<void> {
    const { signal } = resting;
    const begun = performance.now();
    const isOver = () => signal.aborted || performance.now() - begun > roundLasts;
    const shelf = { stored, keep: async (file: KeptFile) => void (await keep(file, signal)) };
    // A waiting worker fills the same cache: one after the other, or files would be fetched twice.
    await navigator.locks.request(names.lessons, async () => {
      const list = await shell.lessonsList(event);
      const isShellWhole = await shell.repair(event).then(
        () => true,
        () => false,
      );
      await fillShelf(list, shelf, (report) => void tell(report, isShellWhole), isOver);
    });
  }

  async function tell(report: LessonsReport, isShellWhole: boolean): Promise<void> {
    const status = report.status === 'done' && !isShellWhole ? 'failed' : report.status;
    const told: LessonsReport = { ...report, status, bytes: report.bytes + shell.bytes };
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    for (const page of pages) if (page.url.startsWith(scope)) page.postMessage(told);
  }

  return {
    /** Fetches what is missing, for a while. Pages that ask meanwhile hear of the same round. */
    async fill(event: ExtendableEvent): Promise<void> {
      if (resting.signal.aborted) return;
      round ??= fillOnce(event).finally(() => {
        round = undefined;
      });
      await round;
    },

    /**
     * Ends the round now, without waiting for files that are on their way, and begins no other: this
     * worker is about to be replaced, and a browser puts that off as long as it is at work.
     */
    rest(): void {
      resting.abort();
    },

    /** A file from the device; else from the network if it is what this build made, and kept. */
    async answer(
      url: URL,
      event: ExtendableEvent,
      otherwise: () => Promise<Response>,
    ): Promise<Response> {
      const cache = await caches.open(names.lessons);
      const found = await cache.match(url.href, { ignoreVary: true });
      if (found !== undefined) return found;
      const list = await shell.lessonsList(event).catch(() => null);
      const known = list?.files.find((file) => scope + file.url === url.href);
      return known === undefined ? otherwise() : keep(known);
    },
  };
}
