import type { KeptFile, LessonsList } from '../lessons-list.ts';
import type { LessonsReport } from '../messages.ts';
import type { CacheNames } from './generations.ts';
import { createInspector } from './inspector.ts';
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
  /* What was asked for last: in its language one reads. */
  let asked: string | null = null;
  const resting = new AbortController();

  const inspector = createInspector(names.lessons);
  const expected = ({ url, integrity }: KeptFile) => ({ key: scope + url, integrity });

  async function put(file: KeptFile, response: Response): Promise<void> {
    const cache = await caches.open(names.lessons);
    await cache.put(scope + file.url, response);
    inspector.see(scope + file.url);
  }

  async function stored(list: LessonsList): Promise<Set<string>> {
    const sound = await inspector.sound(list.files.map(expected));
    return new Set([...sound].map((key) => key.slice(scope.length)));
  }

  async function fillOnce(event: ExtendableEvent, language: string | null): Promise<void> {
    const { signal } = resting;
    const begun = performance.now();
    const isOver = () => signal.aborted || performance.now() - begun > roundLasts;
    // A waiting worker fills the same cache: one after the other, or files would be fetched twice.
    await navigator.locks.request(names.lessons, async () => {
      const list = await shell.lessonsList(event, language).catch(() => null);
      if (list === null) return tell(nothing);
      const shelf = {
        stored: () => stored(list),
        keep: async (file: KeptFile) =>
          put(file, await fetchIntact(scope + file.url, file.integrity, signal)),
      };
      if (!(await shell.isWhole())) {
        // Told before it is mended: without its shell no lesson can be counted on.
        await tell({ ...nothing, total: list.lessons.length });
        await shell.repair(event);
      }
      const isWhole = await shell.isWhole();
      await fillShelf(
        list,
        shelf,
        (report) => void tell(isWhole ? report : unsure(report)),
        isOver,
      );
    });
  }

  async function tell(report: LessonsReport): Promise<void> {
    const told: LessonsReport = { ...report, bytes: report.bytes + shell.bytes };
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    for (const page of pages) if (page.url.startsWith(scope)) page.postMessage(told);
  }

  return {
    /** Fetches what is missing, for a while. Pages that ask meanwhile hear of the same round. */
    async fill(event: ExtendableEvent, language: string | null): Promise<void> {
      if (resting.signal.aborted) return;
      asked = language;
      round ??= fillOnce(event, language).finally(() => {
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
      const known = await find(url, event);
      if (known === undefined) return (await unknown(url)) ?? otherwise();
      const found = await inspector.find(expected(known)).catch(() => undefined);
      if (found !== undefined) return found;
      // Damage seldom comes alone, and the reader is to know how many lessons are left.
      event.waitUntil(this.fill(event, asked).catch(() => undefined));
      const response = await fetchIntact(url.href, known.integrity);
      // A full device shows a lesson all the same.
      event.waitUntil(put(known, response.clone()).catch(() => undefined));
      return response;
    },
  };

  /* What a file of this build's lessons should be, in whatever language it is. */
  async function find(url: URL, event: ExtendableEvent): Promise<KeptFile | undefined> {
    for (const language of [null, ...shell.languages]) {
      const list = await shell.lessonsList(event, language).catch(() => null);
      const file = list?.files.find((each) => scope + each.url === url.href);
      if (file !== undefined) return file;
    }
    return undefined;
  }

  /* A file of another build. What it should be is not known here; its name carries its hash. */
  async function unknown(url: URL): Promise<Response | undefined> {
    const cache = await caches.open(names.lessons);
    return cache.match(url.href, { ignoreVary: true });
  }
}

/* Not even what there should be is known. */
const nothing: LessonsReport = { kind: 'lessons', status: 'failed', stored: 0, total: 0, bytes: 0 };

function unsure(report: LessonsReport): LessonsReport {
  return { ...report, stored: 0, status: report.status === 'done' ? 'failed' : report.status };
}
