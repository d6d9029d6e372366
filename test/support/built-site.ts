import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test as plainTest } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { readPageData } from './page-data.ts';
import { serveSite } from './site-server.ts';
import type { Site } from './site-server.ts';

/** The folder of the site under test. */
export const dist = process.env['SITE_DIST'] ?? 'dist';

if (!existsSync(path.join(dist, 'index.html'))) {
  throw new Error(`${dist} holds no built site. Run \`npm run build\` first.`);
}

/** Every address that has a page of its own, without the base path: `/`, `/learn/pos`, … */
export const addresses: readonly string[] = readdirSync(dist, {
  recursive: true,
  encoding: 'utf8',
})
  .map((file) => `/${file.replaceAll(path.sep, '/')}`)
  .filter((file) => file.endsWith('/index.html'))
  .map((file) => file.slice(0, -'/index.html'.length) || '/')
  .toSorted();

/** The HTML of an address, as it lies on the host. */
export function htmlOf(address: string, folder = dist): string {
  return readFileSync(path.join(folder, address.slice(1), 'index.html'), 'utf8');
}

/** The lessons in the order of the road, as their own pages carry them. */
export const lessons = addresses
  .flatMap((address) => readPageData(htmlOf(address)).lesson ?? [])
  .map(({ lesson, module, next }) => ({ address: `/learn/${lesson.id}`, lesson, module, next }))
  .toSorted((one, other) => one.lesson.mile - other.lesson.mile);

/**
 * Collects what no page of ours may ever do: write an error to the console, throw, break the
 * Content-Security-Policy, ask another origin or ask its own for what is not there.
 */
export async function watchFaults(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (fault) => faults.push(`thrown: ${fault.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && !['data:', 'blob:'].includes(protocol)) {
      faults.push(`request to ${request.url()}`);
    }
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      reportError(new Error(`${violatedDirective} violated by ${blockedURI}`));
    });
  });
  return faults;
}

/** Waits until React has taken the page over, and gives it. */
export async function alive(page: Page): Promise<Page> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const heading = document.querySelector('h1');
        return heading !== null && Object.keys(heading).some((key) => key.startsWith('__react'));
      }),
    )
    .toBe(true);
  return page;
}

/**
 * Lays out the whole page, also what a browser leaves until it comes near (`content-visibility`):
 * until then nothing of it sticks out, has a size or a colour.
 */
export async function layOutEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/**
 * Playwright's `test` with a site of its own and nothing forgiven: every test also checks `faults`.
 * `folder` and `base` say which site; `forgiven` names the faults that belong to the test.
 */
export const test = plainTest.extend<{
  folder: string;
  base: string;
  forgiven: RegExp;
  site: Site;
  faults: string[];
}>({
  folder: [dist, { option: true }],
  base: ['/', { option: true }],
  forgiven: [/^$/, { option: true }],
  site: async ({ folder, base }, use) => {
    const site = await serveSite({ dist: folder, base });
    await use(site);
    await site.stop();
  },
  faults: [
    async ({ context, site, forgiven }, use) => {
      const faults = await watchFaults(context, new URL(site.url).origin);
      await use(faults);
      expect(faults.filter((fault) => !forgiven.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
});
