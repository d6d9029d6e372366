import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import type { Site } from '../support/site-server.ts';
import { withNewPhone } from './phone.ts';

export const weightKinds = ['HTML', 'JS', 'CSS', 'font', 'picture', 'JSON', 'other'] as const;
export type WeightKind = (typeof weightKinds)[number];

/** What the first visit of one address asks of a host, in requests and in bytes of bodies. */
export type FirstVisit = {
  readonly requests: number;
  readonly gzip: Readonly<Record<WeightKind, number>>;
  readonly gzipTotal: number;
  readonly brotliTotal: number;
  /** How much of `gzipTotal` is asked for once the page has loaded: what may be wanted next. */
  readonly ahead: number;
};

const kinds: Readonly<Record<string, WeightKind>> = {
  '.html': 'HTML',
  '.js': 'JS',
  '.css': 'CSS',
  '.woff2': 'font',
  '.svg': 'picture',
  '.png': 'picture',
  '.jpg': 'picture',
  '.webp': 'picture',
  '.avif': 'picture',
  '.json': 'JSON',
};

/** So long without a request, in milliseconds, and the page has all it wants. */
const quiet = 2000;

/**
 * Visits an address for the first time and weighs all that the page asks for until it asks no more.
 * There is no service worker on this visit: what it fetches for later is weighed by itself.
 *
 * @throws when the host's count of what it sent says something else
 */
export async function weighFirstVisit(
  browser: Browser,
  site: Site,
  dist: string,
  address: string,
): Promise<FirstVisit> {
  return withNewPhone(browser, { serviceWorkers: 'block' }, async (page) => {
    const before = { requests: site.requests.length, sent: site.sent() };
    await page.goto(site.url + address, { waitUntil: 'load' });
    for (let seen = -1; seen !== site.requests.length; await pause(quiet)) {
      seen = site.requests.length;
    }
    const late = new Set(await page.evaluate(requestsAfterLoad));
    const base = new URL(site.url).pathname;
    const files = await Promise.all(
      site.requests.slice(before.requests).map(async (path) => ({
        ...(await weigh(dist, path.slice(base.length))),
        isAhead: late.has(path),
      })),
    );
    const visit = addUp(files);
    const sent = site.sent() - before.sent;
    if (sent !== visit.gzipTotal) {
      throw new Error(`${address || 'The map'}: ${visit.gzipTotal} bytes weighed, ${sent} sent.`);
    }
    return visit;
  });
}

/* Runs in the page: the paths of what was asked for after the load event. */
function requestsAfterLoad(): readonly string[] {
  const [navigation] = performance.getEntriesByType('navigation');
  const { loadEventStart } = navigation as PerformanceNavigationTiming;
  return performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime >= loadEventStart)
    .map(({ name }) => new URL(name).pathname);
}

type FileWeight = { readonly kind: WeightKind; readonly gzip: number; readonly brotli: number };
type Weight = FileWeight & { readonly isAhead: boolean };

async function weigh(dist: string, path: string): Promise<FileWeight> {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const kind = kinds[extname(file)] ?? 'other';
  const body = await readFile(join(dist, file));
  const isPacked = kind === 'font' || ['.png', '.jpg', '.webp', '.avif'].includes(extname(file));
  return isPacked
    ? { kind, gzip: body.length, brotli: body.length }
    : { kind, gzip: gzipSync(body).length, brotli: brotliCompressSync(body).length };
}

function addUp(files: readonly Weight[]): FirstVisit {
  const sum = (list: readonly Weight[], format: 'gzip' | 'brotli') =>
    list.reduce((total, file) => total + file[format], 0);
  const ofKind = (kind: WeightKind) =>
    sum(
      files.filter((file) => file.kind === kind),
      'gzip',
    );
  return {
    requests: files.length,
    gzip: {
      HTML: ofKind('HTML'),
      JS: ofKind('JS'),
      CSS: ofKind('CSS'),
      font: ofKind('font'),
      picture: ofKind('picture'),
      JSON: ofKind('JSON'),
      other: ofKind('other'),
    },
    gzipTotal: sum(files, 'gzip'),
    brotliTotal: sum(files, 'brotli'),
    ahead: sum(
      files.filter((file) => file.isAhead),
      'gzip',
    ),
  };
}
