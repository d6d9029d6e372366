import { chromium } from '@playwright/test';
import { writeEntry } from '../../src/record/entry.ts';
import type { LessonId } from '../../src/course/lesson.ts';
import type { Day, FactId, NoteId, Stamp } from '../../src/record/fact.ts';
import { findBrowser } from '../support/find-browser.ts';
import { serveSite } from '../support/site-server.ts';

/*
 * `tsx test/bench/journal.ts DIST`: a journal of 2,000 notes of 500 words on a processor slowed four
 * times. It prints the longest stretch in which the page answered nothing while the journal was
 * opened, read through, searched and written on.
 */

const dist = process.argv[2] ?? 'dist';
const count = 2_000;
const words =
  'the customer at the counter waited and somebody came round to ask what was missing'.split(' ');

function note(place: number) {
  const text = Array.from({ length: 500 }, (_, each) => words[(each * 7 + place) % words.length]);
  const at = new Date(Date.UTC(2026, 0, 1) + place * 60_000).toISOString();
  const { id, line } = writeEntry({
    id: `journalbench.${place + 1}` as FactId,
    at: `${at}-0000` as Stamp,
    on: at.slice(0, 10) as Day,
    kind: 'noted',
    lesson: 'pos/hes-my-customer' as LessonId,
    note: `note-${String(place).padStart(8, '0')}` as NoteId,
    text: `${place} ${text.join(' ')}`,
    place: '',
    quote: '',
    before: '',
  });
  return { id, line };
}

const site = await serveSite({ dist, base: '/' });
const browser = await chromium.launch(await findBrowser());
const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
await page.goto(`${site.url}glossary`);
await page.waitForTimeout(1_000);
await page.evaluate(
  async (rows) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('extra-mile:/:record');
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction('facts', 'readwrite');
    for (const row of rows) transaction.objectStore('facts').put(row);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  },
  Array.from({ length: count }, (_, place) => note(place)),
);

// What is on the device is read once and told to the other copy: that is the record's, not the journal's.
await page.reload();
await page.waitForTimeout(8_000);
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
await page.addInitScript(() => {
  const spans: number[] = [];
  Object.assign(globalThis, { spans });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) spans.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
});
const longest = async (what: string) => {
  const spans = await page.evaluate(() =>
    (globalThis as unknown as { spans: number[] }).spans.splice(0),
  );
  const most = Math.max(0, ...spans);
  console.log(
    `${what.padEnd(10)} ${spans.length} tasks over 50 ms, the longest ${Math.round(most)} ms`,
  );
};

/** Goes to a place of the page; what that costs is not the page's. */
const focus = async (selector: string) => {
  await page.evaluate((wanted) => {
    document.querySelector<HTMLElement>(wanted)?.focus();
  }, selector);
  await page.waitForTimeout(1_000);
  await page.evaluate(() => (globalThis as unknown as { spans: number[] }).spans.splice(0));
};

await page.goto(`${site.url}journal`);
// What asks the page from outside would itself be counted: it is only waited, and typed blindly.
await page.waitForTimeout(8_000);
await longest('opened');
for (let turn = 0; turn < 30; turn += 1) {
  await page.mouse.wheel(0, 1_500);
  await page.waitForTimeout(100);
}
await longest('read');
await page.evaluate(() => scrollTo(0, 0));
await page.waitForTimeout(500);
await longest('back');
await focus('[type=search]');
await page.keyboard.type('1234 customer', { delay: 120 });
await page.waitForTimeout(3_000);
await longest('searched');
await page.getByText('1 entry', { exact: true }).waitFor();
await focus('article button');
await page.keyboard.press('Enter');
await page.waitForTimeout(1_500);
await longest('open one');
await focus('article textarea');
await page.keyboard.type('Written on a slow phone. ', { delay: 80 });
await page.waitForTimeout(3_000);
await longest('typed');
await page.waitForFunction(() =>
  document.querySelector('textarea')?.value.includes('Written on a slow phone.'),
);
await browser.close();
await site.stop();
