import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import type { BrowserContext, JSHandle, Page } from '@playwright/test';
import { build } from 'vite';
import { securityPolicy } from '../../src/build/security-policy.ts';
import type { Happening } from '../../src/record/fact.ts';
import type { RecordState } from '../../src/record/record-state.ts';
import type { Record as LearnersRecord } from '../../src/record/record.ts';
import { serveSite, type Site } from './site-server.ts';

/* The record on a page of its own that does nothing else, under the site's policy. */

export const scope = '/training/';
export const folderName = encodeURIComponent(`extra-mile:${scope}:record`);
export const reading = {
  kind: 'reached',
  lesson: 'pos/hes-my-customer',
  place: 'the-story.3',
  share: 0.5,
} as Happening;

/** Builds and serves the page; `elsewhere.html` beside it has no record. */
export async function serveRecordPage(): Promise<Site> {
  const workshop = await mkdtemp(join(tmpdir(), 'record-page-'));
  const source = JSON.stringify(resolve('src/record/record.ts'));
  await writeFile(
    join(workshop, 'main.js'),
    `import { openRecord } from ${source}; window.record = openRecord({ scope: '${scope}' });`,
  );
  await writeFile(
    join(workshop, 'index.html'),
    '<!doctype html><title>Record</title><script type="module" src="./main.js"></script>',
  );
  const dist = join(workshop, 'dist');
  await build({
    root: workshop,
    base: scope,
    configFile: false,
    logLevel: 'warn',
    build: { outDir: dist, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
  await writeFile(join(dist, 'elsewhere.html'), '<!doctype html><title>Elsewhere</title>');
  const headers = { 'Content-Security-Policy': securityPolicy([]) };
  const site = await serveSite({ dist, base: scope, headers });
  const stop = async () => {
    await site.stop();
    await rm(workshop, { recursive: true, force: true });
  };
  return { ...site, stop };
}

/** @param before runs in the page before the record is opened */
export async function openTab(
  context: BrowserContext,
  site: Site,
  before?: () => void,
): Promise<Page> {
  const page = await context.newPage();
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(site.url);
  await opened(page);
  return page;
}

export function recordOf(page: Page): Promise<JSHandle<LearnersRecord>> {
  return page.evaluateHandle<LearnersRecord>('record');
}

export async function opened(page: Page): Promise<void> {
  await (await recordOf(page)).evaluate((record) => record.opened);
}

export async function state(page: Page): Promise<RecordState> {
  const record = await recordOf(page);
  return record.evaluate(({ store }) => store.getState());
}

/** Has so many things happen, without waiting for anything. */
export async function append(page: Page, times: number): Promise<void> {
  const handle = await recordOf(page);
  const wanted = { happening: reading, count: times };
  await handle.evaluate((record, { happening, count }) => {
    for (let n = 0; n < count; n++) record.append(happening);
  }, wanted);
}

/** Has so many things happen, and waits until they are called saved. */
export async function act(page: Page, times: number): Promise<void> {
  await append(page, times);
  await expectHealth(page, { status: 'saved' });
}

export async function expectHealth(
  page: Page,
  described: Readonly<Record<string, unknown>>,
): Promise<void> {
  await expect.poll(async () => (await state(page)).health).toMatchObject(described);
}

export async function expectFacts(page: Page, count: number): Promise<void> {
  await expect.poll(async () => (await state(page)).facts.length, { timeout: 1000 }).toBe(count);
}
