import { readdir, readFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import type { Day, Fact, FactId, Stamp } from '../src/record/fact.ts';
import { dist } from './support/built-site.ts';
import { findBrowser } from './support/find-browser.ts';
import { layFacts } from './support/lay-facts.ts';
import { serveSite } from './support/site-server.ts';

/*
 * Takes the pictures by which the site shows itself where it is installed, and its icons: of the
 * site as it was last built. To be run when the looks have changed: `npm run screenshots`.
 */

const site = await serveSite({ dist, base: '/' });
const browser = await chromium.launch(await findBrowser());
const folder = path.resolve('public/screenshots');
await mkdir(folder, { recursive: true });

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const laptop = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };
await takePicture('', phone, 'map-phone');
await takePicture('learn/pos/hes-my-customer', phone, 'lesson-phone');
await takePicture('', laptop, 'map-laptop');
await drawIcon(browser, 'icon.svg', 192, 'icon-192.png');
await drawIcon(browser, 'icon.svg', 512, 'icon-512.png');
await drawIcon(browser, 'icon-maskable.svg', 180, 'apple-touch-icon.png');

await browser.close();
await site.stop();

async function takePicture(
  address: string,
  window: { viewport: { width: number; height: number }; deviceScaleFactor: number },
  name: string,
): Promise<void> {
  const context = await browser.newContext({ ...window, colorScheme: 'light' });
  await layFacts(context, await someMiles(8));
  const page = await context.newPage();
  await page.goto(site.url + address, { waitUntil: 'networkidle' });
  await page
    .getByText(/Ready offline/)
    .first()
    .waitFor({ state: 'attached' });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await context.close();
}

/** The first miles of the course, finished. */
async function someMiles(count: number): Promise<readonly Fact[]> {
  const outline = (await readdir(path.join(dist, 'lessons'))).find((name) =>
    /^course-.*\.json$/.test(name),
  );
  const { modules } = JSON.parse(
    await readFile(path.join(dist, 'lessons', outline ?? ''), 'utf8'),
  ) as {
    readonly modules: readonly { readonly lessons: readonly { id: string; revision: string }[] }[];
  };
  const now = new Date();
  return modules
    .flatMap(({ lessons }) => lessons)
    .slice(0, count)
    .map(
      ({ id, revision }, place) =>
        ({
          id: `screenshots0.${place + 1}` as FactId,
          at: `${new Date(now.getTime() + place).toISOString()}-0000` as Stamp,
          on: now.toISOString().slice(0, 10) as Day,
          kind: 'finished',
          lesson: id,
          revision,
        }) as Fact,
    );
}

async function drawIcon(within: Browser, from: string, size: number, to: string): Promise<void> {
  const page = await within.newPage({ viewport: { width: size, height: size } });
  const drawing = await readFile(path.resolve('public', from), 'utf8');
  await page.setContent(
    `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  await page.screenshot({ path: path.resolve('public', to), omitBackground: true });
  await page.close();
}
