import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { alive, dist } from '../support/built-site.ts';
import { workAddress } from '../support/do-some-work.ts';
import { openBrowser, type OwnBrowser } from '../support/own-browser.ts';
import { readLines } from '../support/read-copies.ts';
import { serveSite, type Site } from '../support/site-server.ts';
import { tell, times } from './extent.ts';
import { drawSeed } from './seed.ts';

/*
 * The browser is killed over and over while a learner answers and writes, always with the same
 * profile. What the page called saved counts as promised.
 */

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

test('nothing that was called saved is lost or doubled by a killed browser', async () => {
  const { seed, random } = drawSeed();
  const kills = times(3, 500);
  const promised = new Set<string>();
  const opening: number[] = [];
  let answers = 0;
  for (let kill = 1; kill <= kills; kill++) {
    await browser.start();
    const page = await openLesson(opening);
    await expectKept(page, promised, answers);
    let say = () => {};
    const saved = new Promise<void>((resolve) => {
      say = resolve;
    });
    await page.exposeFunction('wrote', (words: string) => {
      promised.add(words);
      say();
    });
    await page.exposeFunction('answered', () => {
      answers += 1;
    });
    void page.evaluate(learn, kill).catch(() => undefined);
    // At any moment, or so long after the word that it is saved.
    const isAnyMoment = random.between(0, 1) === 0;
    if (!isAnyMoment) await saved;
    await setTimeout(isAnyMoment ? random.between(0, 1500) : random.pick([0, 50, 200, 1000]));
    await browser.kill(page);
  }
  await browser.start();
  const page = await openLesson(opening);
  await expectKept(page, promised, answers);
  tell('killed browsers', {
    seed,
    kills,
    'called saved': promised.size + answers,
    lost: 0,
    doubled: 0,
    'white pages': 0,
    'slowest opening (ms)': Math.max(...opening),
  });
});

async function openLesson(opening: number[]): Promise<Page> {
  const page = await browser.context().newPage();
  const start = Date.now();
  await page.goto(site.url + workAddress);
  await alive(page);
  await expect(page.locator('textarea').first()).toBeEditable();
  opening.push(Date.now() - start);
  return page;
}

/** All promised words are there once each, and so many answers at least. */
async function expectKept(
  page: Page,
  promised: ReadonlySet<string>,
  answers: number,
): Promise<void> {
  const lines = await readLines(page);
  const facts = lines.map(
    (line) =>
      JSON.parse(line.slice(9)) as {
        readonly id: string;
        readonly answer?: { readonly kind: string; readonly text?: string };
      },
  );
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  const texts = facts.flatMap(({ answer }) => answer?.text ?? []);
  expect(new Set(texts).size, 'no words twice').toBe(texts.length);
  expect([...promised].filter((words) => !texts.includes(words))).toEqual([]);
  const rated = facts.filter(({ answer }) => answer?.kind === 'rate').length;
  expect(rated).toBeGreaterThanOrEqual(answers);
}

/** Runs in the page: writes and answers, one after the other until it is killed. */
async function learn(kill: number): Promise<void> {
  const { wrote, answered } = globalThis as unknown as {
    readonly wrote: (words: string) => void;
    readonly answered: () => void;
  };
  const field = document.querySelector<HTMLTextAreaElement>('[data-kind="reflection"] textarea');
  const note = field?.closest('[data-kind]')?.querySelector('[data-status]');
  // React does not hear of a value that is set on the element itself.
  const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // After a frame what the note says is of what was just given.
  const savedNow = async () => {
    do await frame();
    while (note?.textContent.startsWith('Saved on this device') !== true);
  };
  for (let count = 1; ; count++) {
    const words = `Before kill ${kill}, for the ${count}. time.`;
    field?.focus();
    value?.set?.call(field, words);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await frame();
    field?.blur();
    await savedNow();
    wrote(words);
    document.querySelector<HTMLElement>('[data-kind="rate"] [type="radio"]:not(:checked)')?.click();
    await savedNow();
    answered();
  }
}
