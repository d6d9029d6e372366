import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { alive, dist, lessons } from '../support/built-site.ts';
import { versionsOn } from '../support/deploy.ts';
import type { Site } from '../support/site-server.ts';

const visited = lessons[1];
const nextLesson = lessons[2];
if (visited === undefined || nextLesson === undefined) throw new Error('The course is too short.');

/** The lesson that faults are injected around: it has a choice and a field to write in. */
export const address = visited.address.slice(1);
const { title } = visited.lesson;
const leg = visited.address.slice(0, visited.address.lastIndexOf('/'));

/** A page that broke, that is not there, or that no build of ours has made. */
export const broken = /tripped|on this device yet|Your work is safe|isn’t on the map/;

/* Exact, or it would find “Not ready offline” too. */
export const readySign = (page: Page) => page.getByText('Ready offline', { exact: true });
export const ready = (page: Page) => expect(readySign(page)).toBeVisible({ timeout: 30_000 });
export const toast = (page: Page) => page.getByText('A fresher copy is ready');
export const field = (page: Page) => page.getByRole('textbox').first();

export async function openLesson(page: Page, url: string): Promise<void> {
  await page.goto(url + address);
  await isLesson(page);
}

async function isLesson(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title, { timeout: 30_000 });
  await alive(page);
}

/** Everything on the page comes from one build; which one that is, null for the one without a name. */
export async function oneVersion(page: Page): Promise<string | null> {
  const { shell, script, lesson } = await page.evaluate(versionsOn);
  expect({ script, lesson }, 'no mix of builds').toEqual({ script: shell, lesson: shell });
  return shell;
}

/** Leg, map and the next lesson, by links: each is a file that the page has to fetch. */
export async function walkAround(page: Page): Promise<void> {
  const heading = page.locator('main h1');
  for (const href of [leg, '/', nextLesson?.address ?? '', '/', visited?.address ?? '']) {
    const before = (await heading.textContent()) ?? '';
    await page.locator(`a[href="${href}"]`).first().click();
    // The page one comes from stays until the next is there.
    await expect(heading).not.toHaveText(before);
    await expect(heading).not.toHaveText(broken);
  }
}

/**
 * Waits until the page has fetched, of itself, what tells that files are missing: a build that goes
 * before that takes it along.
 */
export async function canTellWhatIsMissing(page: Page, site: Site): Promise<void> {
  const files = readdirSync(join(dist, 'assets'))
    .filter((name) => /^(fault-page|start-anew)-.*\.js$/.test(name))
    .map((name) => `assets/${name}`);
  await expect.poll(() => site.delivered).toEqual(expect.arrayContaining(files));
  // Asked for again a file is not fetched again, and one that is on its way is waited for.
  await page.evaluate(
    (urls) => Promise.all(urls.map((url) => import(url))).then(() => undefined),
    files.map((file) => site.url + file),
  );
}

/** Words in the lesson's field, until the page calls them saved. */
export async function write(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await field(page).blur();
  await expect(page.getByText(/^Saved on this device/).first()).toBeVisible();
}

/**
 * What a browser does by itself at a visit: looks whether there is another worker. One that is found
 * is waited for until it is installed: before that, what is offered may be the one before it.
 */
export async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const coming = registration.installing;
    if (coming === null) return;
    await new Promise((resolve) => {
      coming.onstatechange = resolve;
    });
  });
}

/**
 * How many builds' shells are in the browser's caches: the whole ones, and those whose install was
 * cut, which go when the next one is whole.
 */
export function shellsKept(page: Page): Promise<{ readonly whole: number; readonly all: number }> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes('|shell|'));
    const files = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).length),
    );
    const whole = files.filter((count) => count === Math.max(...files));
    return { whole: whole.length, all: files.length };
  });
}

/** Every file in the caches under its address, with the hash of what lies there. */
export function filesKept(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    for (const name of (await caches.keys()).filter((each) => !each.endsWith('generations'))) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const body = await (await cache.match(request))?.arrayBuffer();
        const digest = await crypto.subtle.digest('SHA-256', body ?? new ArrayBuffer());
        const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
        found[new URL(request.url).pathname.slice(1)] = `sha256-${hash}`;
      }
    }
    return found;
  });
}

/**
 * Ends the workers, as a browser does that has not been asked for a while, and empties its own cache,
 * so that a file that is fetched again comes from the host.
 */
export async function endWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.send('Network.clearBrowserCache');
  await session.detach();
}
