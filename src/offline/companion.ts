import type { LessonsReport, PageMessage } from './messages.ts';
import { pauseAfter } from './pause.ts';

/** A worker that has not been heard of for so long, in milliseconds, was ended by the browser. */
const silence = 60_000;

export type Companion = ReturnType<typeof createCompanion>;

/**
 * One of the site's workers, and the page's talk with it: asks it to fetch what is missing until all
 * of it is there, less and less often while that fails.
 */
export function createCompanion(worker: ServiceWorker) {
  let report: LessonsReport | undefined;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (message: PageMessage) => worker.postMessage(message);

  function askAfter(pause: number): void {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  }

  function ask(): void {
    tell({ kind: 'fill', language: globalThis.document?.documentElement.lang ?? null });
    askAfter(silence);
  }

  return {
    tell,
    ask,

    /** The last that was heard of it. */
    report: () => report,

    hear(news: LessonsReport): void {
      if (news.stored > (report?.stored ?? -1)) failures = 0;
      report = news;
      clearTimeout(timer);
      if (news.status === 'going') askAfter(silence);
      if (news.status === 'paused') ask();
      if (news.status === 'failed') askAfter(pauseAfter((failures += 1)));
    },

    leave: () => clearTimeout(timer),
  };
}
