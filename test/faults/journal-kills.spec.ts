import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Happening, NoteId } from '../../src/record/fact.ts';
import { alive, dist, lessons } from '../support/built-site.ts';
import { keepFacts } from '../support/keep-facts.ts';
import { openBrowser, type OwnBrowser } from '../support/own-browser.ts';
import { readLines } from '../support/read-copies.ts';
import { serveSite, type Site } from '../support/site-server.ts';
import { tell, times } from './extent.ts';
import { drawSeed } from './seed.ts';

/*
 * The browser is killed while somebody writes in the journal and never pauses. What was written more
 * than the last second before, and half a one for the machine, must be there.
 */

const lastSecond = 1_500;

let site: Site;
let browser: OwnBrowser;

test.beforeAll(async () => {
  site = await serveSite({ dist, base: '/' });
  browser = await openBrowser();
});

test.afterAll(async () => {
  await browser.remove();
  await site.stop();
});

test('what is written in the journal without a pause is there up to the last second before a kill', async () => {
  const { seed, random } = drawSeed();
  const kills = times(2, 100);
  const [first] = lessons;
  if (first === undefined) throw new Error('The course has no lesson.');
  const what: Happening = {
    kind: 'noted',
    lesson: first.lesson.id,
    note: '0a1b2c3d4e5f' as NoteId,
    text: 'Begun.',
    place: '',
    quote: '',
    before: '',
  };
  await browser.start();
  const begin = await browser.context().newPage();
  await begin.goto(site.url);
  await alive(begin);
  await keepFacts(begin, '/', [{ ago: 1, what }]);
  await browser.close();
  const lost: number[] = [];
  for (let kill = 1; kill <= kills; kill += 1) {
    await browser.start();
    const page = await openNote();
    let typed: readonly number[] = [];
    await page.exposeFunction('typed', (at: number) => {
      typed = [...typed, at];
    });
    await page.evaluate(writeOn, `Kill ${kill}:`);
    await setTimeout(random.between(2_500, 5_000));
    await browser.kill(page);
    const killed = Date.now();
    const due = typed.filter((at) => at < killed - lastSecond).length;
    expect(due).toBeGreaterThan(0);
    await browser.start();
    const kept = await longestOf(await openNote(), `Kill ${kill}:`);
    expect(kept, `of ${typed.length} letters`).toBeGreaterThanOrEqual(due);
    lost.push(typed.length - kept);
    await browser.close();
  }
  tell('killed while writing in the journal', {
    seed,
    kills,
    'most letters lost': Math.max(...lost),
  });
});

async function openNote(): Promise<Page> {
  const page = await browser.context().newPage();
  await page.goto(`${site.url}journal`);
  await page.getByRole('button', { name: 'Change' }).click();
  await expect(page.getByRole('textbox', { name: 'Your words' })).toBeEditable();
  return page;
}

/** How many letters were kept of the words that begin so. */
async function longestOf(page: Page, beginning: string): Promise<number> {
  const lines = await readLines(page);
  const texts = lines.map((line) => (JSON.parse(line.slice(9)) as { readonly text?: string }).text);
  const found = texts.filter((text) => text?.startsWith(beginning) === true);
  return Math.max(0, ...found.map((text) => (text ?? '').length - beginning.length));
}

/** Runs in the page: a letter every 60 ms, without an end. */
function writeOn(beginning: string): void {
  const { typed } = globalThis as unknown as { readonly typed: (at: number) => void };
  const field = document.querySelector<HTMLTextAreaElement>('article textarea');
  const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  let text = beginning;
  setInterval(() => {
    text += 'x';
    value?.set?.call(field, text);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    typed(Date.now());
  }, 60);
}
