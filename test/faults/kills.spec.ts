import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readEntry } from '../../src/record/entry.ts';
import { alive, dist } from '../support/built-site.ts';
import { workAddress } from '../support/do-some-work.ts';
import { openBrowser, type OwnBrowser } from '../support/own-browser.ts';
import { readLines } from '../support/read-copies.ts';
import { serveSite, type Site } from '../support/site-server.ts';
import { times } from './extent.ts';
import { drawSeed } from './seed.ts';
import { openTally } from './tally.ts';

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

/** Milliseconds after the word “Saved” at which the browser is killed, in turn. */
const afterSaved = [5000, 0, 50, 200, 1000];

test('nothing that was called saved is lost or doubled by a killed browser', async () => {
  const { seed, random } = drawSeed();
  const kills = times(3, 500);
  const tally = openTally('lost', 'doubled', 'white pages');
  const promised = new Set<string>();
  const opening: number[] = [];
  const after: Record<string, number> = {};
  let answers = 0;
  let saved = 0;

  const openAndCount = async (where: string): Promise<Page> => {
    await browser.start();
    const page = await browser.context().newPage();
    const start = Date.now();
    const isOpen = await tally.hold('white pages', where, () => openLesson(page));
    if (isOpen) opening.push(Date.now() - start);
    const found = await readWork(page);
    const lost = [...promised].filter((words) => !found.texts.has(words));
    tally.count('lost', lost, where);
    tally.count('lost', Array(Math.max(0, answers - found.rated)).fill('an answer'), where);
    tally.count('doubled', found.doubled, where);
    // What is lost is counted once.
    for (const words of lost) promised.delete(words);
    answers = Math.min(answers, found.rated);
    return page;
  };

  for (let kill = 1; kill <= kills; kill++) {
    const page = await openAndCount(`before kill ${kill}`);
    let say = () => {};
    const first = new Promise<void>((resolve) => {
      say = resolve;
    });
    await page.exposeFunction('wrote', (words: string) => {
      promised.add(words);
      saved += 1;
      say();
    });
    await page.exposeFunction('answered', () => {
      answers += 1;
      saved += 1;
    });
    // At any moment in the middle of the work, or so long after the word that it is saved.
    const delay = kill % 2 === 0 ? null : (afterSaved[((kill - 1) / 2) % afterSaved.length] ?? 0);
    void page.evaluate(learn, { kill, isOnce: delay !== null }).catch(() => undefined);
    // A page that does not open never says so: it is counted and killed as well.
    if (delay !== null) await Promise.race([first, setTimeout(15_000)]);
    await setTimeout(delay ?? random.between(0, 1500));
    await browser.kill(page);
    const when = delay === null ? 'at any moment' : `${delay} ms after Saved`;
    after[when] = (after[when] ?? 0) + 1;
  }
  await openAndCount('at the end');
  tally.tell('killed browsers', {
    seed,
    kills,
    ...after,
    'called saved': saved,
    'slowest opening (ms)': Math.max(...opening),
  });
});

async function openLesson(page: Page): Promise<void> {
  await page.goto(site.url + workAddress);
  await alive(page);
  await expect(page.locator('textarea').first()).toBeEditable();
}

/** What is there of the work: its words, how many ratings, and what is there more than once. */
async function readWork(page: Page) {
  // A line that was torn when the browser was killed is nobody's promise.
  const facts = (await readLines(page)).flatMap((line) => readEntry(line)?.fact ?? []);
  const answers = facts.flatMap((fact) => (fact.kind === 'answered' ? fact.answer : []));
  const texts = answers.flatMap((answer) => (answer.kind === 'reflection' ? answer.text : []));
  return {
    texts: new Set(texts),
    rated: answers.filter(({ kind }) => kind === 'rate').length,
    doubled: [...again(facts.map(({ id }) => id)), ...again(texts)],
  };
}

function again(all: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return all.filter((one) => seen.size === seen.add(one).size);
}

/** Runs in the page: writes and answers, once or one after the other until it is killed. */
async function learn({
  kill,
  isOnce,
}: {
  readonly kill: number;
  readonly isOnce: boolean;
}): Promise<void> {
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
    if (isOnce) return;
    document.querySelector<HTMLElement>('[data-kind="rate"] [type="radio"]:not(:checked)')?.click();
    await savedNow();
    answered();
  }
}
