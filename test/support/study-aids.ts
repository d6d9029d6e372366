import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { alive, lessons } from './built-site.ts';
import type { FakeVoices } from './fake-voices.ts';

/* A paragraph with more than one sentence, in the first lesson that has one. */
const told = lessons.flatMap(({ address, lesson }) =>
  lesson.parts.flatMap((part) =>
    part.blocks.flatMap((block, index) => {
      const text = block.kind === 'paragraph' ? block.text[0] : undefined;
      const words = typeof text === 'string' ? /\. (\w+ \w+ \w+)/.exec(text)?.[1] : undefined;
      const place = `${part.id}.${index}`;
      return words === undefined
        ? []
        : [{ address: address.slice(1), title: lesson.title, place, words }];
    }),
  ),
)[0];
if (told === undefined) throw new Error('No lesson has a paragraph of two sentences.');

/** A lesson to study, and words of it: those with which a sentence begins. */
export const { title, words } = told;
const { address, place } = told;

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
export const sheet = (page: Page) => page.getByRole('dialog', { name: 'Your note' });
export const field = (page: Page) => sheet(page).getByRole('textbox', { name: 'Your words' });
/** The block in which the words stand. */
export const block = (page: Page) => page.locator(`[data-place="${place}"]`);

/** Opens the lesson, until its aids are there. */
export async function openLesson(page: Page, url: string): Promise<void> {
  await page.goto(url + address);
  await alive(page);
  await expect(button(page, /^Bookmark/)).toBeEnabled();
}

/** Selects the words of the lesson and writes a note beside them. */
export async function writeNote(page: Page, text: string): Promise<void> {
  await block(page).evaluate((element, selected) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = (node as Text).data.indexOf(selected);
      if (start < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, start, node, start + selected.length);
    }
  }, words);
  await button(page, 'Add a note').press('Enter');
  await field(page).fill(text);
  await sheet(page).getByRole('button', { name: 'Done' }).click();
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
}

/** What is marked on the page. */
export function marked(page: Page, mark: string): Promise<readonly string[]> {
  return page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
    mark,
  );
}

export function isMarkInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('read-aloud') ?? [])];
    const box = (range as Range | undefined)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  });
}

/** Presses the marked words on the page. */
export async function pressWords(page: Page): Promise<void> {
  await block(page).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const point = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('note') ?? [])];
    const [box] = (range as Range).getClientRects();
    return { x: (box?.x ?? 0) + 4, y: (box?.y ?? 0) + 4 };
  });
  await page.mouse.click(point.x, point.y);
}

/** Asks the fake engine on the page; as text, which the page's policy does not bind. */
export function voice<T>(page: Page, ask: (voices: FakeVoices) => T): Promise<T> {
  return page.evaluate<T>(`(${ask.toString()})(fakeVoices)`);
}

export function smallTargets(part: Locator): Promise<readonly string[]> {
  return part.evaluate((element) =>
    [...element.querySelectorAll<HTMLElement>('button, select, textarea')]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 43.5 || height < 43.5;
      })
      .map((target) => target.outerHTML.slice(0, 100)),
  );
}
