import type { Browser } from '@playwright/test';
import { serveSite } from '../support/site-server.ts';
import { firstLesson } from './built-course.ts';
import { finishLesson } from '../support/finish-lesson.ts';
import { weighFirstVisit } from './first-visit.ts';
import type { FirstVisit } from './first-visit.ts';
import { measureNext } from './next-mile.ts';
import { takeCourse } from './offline-course.ts';
import type { OfflineFigures } from './offline-course.ts';
import { measurePaint } from './paint-times.ts';
import type { PaintTimes } from './paint-times.ts';
import { slowProcessor, withNewPhone } from './phone.ts';
import { plainTwin, writePlainTwin } from './plain-twin.ts';

/** The pages that are timed: a lesson opened directly, the same text as a plain page, the map. */
export const timedPages = ['lesson', 'plain', 'map'] as const;
export type TimedPage = (typeof timedPages)[number];

/** How often the paint of each page and the click on Next are measured. */
export type Runs = { readonly paint: number; readonly next: number };

/** All that is measured of a built site; `null` stands for what could not be. */
export type SiteFigures = {
  readonly mapVisit: FirstVisit | null;
  readonly lessonVisit: FirstVisit | null;
  readonly paint: Readonly<Record<TimedPage, readonly PaintTimes[] | null>>;
  readonly offline: (OfflineFigures & { readonly sent: number }) | null;
  /** Milliseconds of each click on Next. */
  readonly next: readonly number[] | null;
};

/**
 * Serves a built site with gzip and measures it.
 *
 * @param attempt runs one measurement and gives null when it fails
 */
export async function measureSite(
  browser: Browser,
  dist: string,
  runs: Runs,
  attempt: <T>(what: string, measure: () => Promise<T>) => Promise<T | null>,
): Promise<SiteFigures> {
  const lesson = await firstLesson(dist);
  await writePlainTwin(browser, dist, lesson);
  const site = await serveSite({ dist, base: '/', gzip: true });
  try {
    const mapVisit = await attempt('first visit of the map', () =>
      weighFirstVisit(browser, site, dist, ''),
    );
    const lessonVisit = await attempt('first visit of a lesson', () =>
      weighFirstVisit(browser, site, dist, lesson),
    );
    const addresses = { lesson, plain: plainTwin, map: '' };
    const paint = await attempt('paint', () =>
      paintInTurns(runs.paint, (page) => measurePaint(browser, site.url + addresses[page])),
    );
    return {
      mapVisit,
      lessonVisit,
      paint: paint ?? { lesson: null, plain: null, map: null },
      ...(await withNewPhone(browser, { serviceWorkers: 'allow' }, async (page) => {
        const offline = await attempt('the course offline', async () => {
          const before = site.sent();
          const figures = await takeCourse(page, site.url + lesson);
          return { ...figures, sent: site.sent() - before };
        });
        const next = await attempt('a click on Next', async () => {
          await finishLesson(page);
          await site.stop();
          await slowProcessor(page);
          const times: number[] = [];
          while (times.length < runs.next) times.push(await measureNext(page, site.url + lesson));
          return times;
        });
        return { offline, next };
      })),
    };
  } finally {
    await site.stop().catch(() => undefined);
  }
}

/* One after the other and round again, so that a busy minute of the machine is shared by all. */
async function paintInTurns(
  runs: number,
  measure: (page: TimedPage) => Promise<PaintTimes>,
): Promise<Readonly<Record<TimedPage, readonly PaintTimes[]>>> {
  const times: Record<TimedPage, PaintTimes[]> = { lesson: [], plain: [], map: [] };
  // The first page of a browser pays for the browser's own start.
  await measure('plain');
  for (let run = 0; run < runs; run += 1) {
    for (const page of timedPages) times[page].push(await measure(page));
  }
  return times;
}
