import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { issueReceipt } from '../../src/assignments/issue-receipt.ts';
import { readLink } from '../../src/assignments/read-link.ts';
import { writeLink } from '../../src/assignments/write-link.ts';
import { readBase64Url, writeBase64Url } from '../../src/course/base64url.ts';
import { assignedWords } from '../../src/pages/assigned/assigned-words.ts';
import { refusalWords } from '../../src/pages/roster/roster-words.ts';
import type { Assignment } from '../../src/assignments/assignment.ts';
import { danas } from '../assignments/some-assignments.ts';
import { rosasReceipt, someDevice } from '../assignments/some-receipts.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { everythingStored } from '../support/everything-stored.ts';
import { alive, test } from '../support/built-site.ts';
import { sampleCourse } from '../support/sample-course.ts';

/* Whatever stands in a link, a text or a file: no script runs, no page is white, and words answer. */

test.use({ serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } });

const corpus = (
  JSON.parse(readFileSync('test/assignments/hostile/links.json', 'utf8')) as readonly {
    link: string;
    repeat?: number;
  }[]
).map(({ link, repeat = 1 }) => link.repeat(repeat).replace(/^#/, ''));

const whole = new URL(writeLink(danas, sampleCourse, 'https://learn.example/assigned')).hash.slice(
  1,
);
const prototypes = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

/** Hostile links, cut at every byte, changed at every byte, and with every hostile text in every field. */
const links = [
  ...corpus,
  ...Array.from(whole, (_, at) => whole.slice(0, at)),
  ...Array.from(whole, (_, at) => `${whole.slice(0, at)}%00${whole.slice(at + 1)}`),
  ...Array.from(whole, (_, at) => `${whole.slice(0, at)}<${whole.slice(at + 1)}`),
  ...['do', 'by', 'from', 'team', 'title', 'note', 'mail', 'key', 'issue', 'id', 'v'].flatMap(
    (field) =>
      [...hostileTexts, ...prototypes].map(
        (text) => `${field}=${encodeURIComponent(text)}&${whole.replace(`${field}=`, 'x=')}`,
      ),
  ),
  ...prototypes.flatMap((name) => [`${name}=1&${whole}`, `${name}[polluted]=1&${whole}`]),
].slice(0, 2_400);

/** What a script of somebody else would leave behind, were one to run; and what prototypes gained. */
async function watchScripts(page: Page): Promise<() => Promise<unknown>> {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    const ran: string[] = [];
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) {
      Object.assign(globalThis, { [name]: () => ran.push(name) });
    }
    Object.assign(globalThis, { ran });
  });
  return async () => ({
    dialogs,
    ...(await page.evaluate(() => ({
      ran: (globalThis as unknown as { ran: string[] }).ran,
      polluted: Object.keys(Object.prototype).concat(
        ({} as { polluted?: string }).polluted === undefined ? [] : 'polluted',
      ),
      foreign: document.querySelectorAll(
        'main :is(script, iframe, object, embed, base, form[action], [onerror], [onload], [onclick], a[href^="javascript:"], a[href^="data:"], img[src="x"], svg[onload])',
      ).length,
    }))),
  });
}

const nothing = { dialogs: [], ran: [], polluted: [], foreign: 0 };

test('two thousand hostile links are answered in words, nothing of them runs and nothing is kept', async ({
  page,
  site,
}) => {
  test.setTimeout(400_000);
  const found = await watchScripts(page);
  await page.goto(`${site.url}assigned`);
  await alive(page);
  const kept = await page.evaluate(everythingStored);
  const told = await page.evaluate(async (all) => {
    const headings: string[] = [];
    for (const link of all) {
      history.pushState(null, '', location.pathname);
      location.hash = `#${link}`;
      // The link is read, drawn and taken out of the address.
      for (let frame = 0; frame < 20; frame += 1) {
        await new Promise((resolve) => setTimeout(resolve, 2));
        if (frame > 2 && (location.hash === '' || location.hash.startsWith('#id='))) break;
      }
      headings.push(document.querySelector('h1')?.textContent ?? '');
    }
    return headings;
  }, links);
  expect(links.length).toBeGreaterThan(1_900);
  const faults: ReadonlySet<string> = new Set([
    ...Object.values(assignedWords.faults).map(({ title }) => title),
    assignedWords.unknownOwn.title,
  ]);
  const unanswered = links.filter(
    (_, at) => !faults.has(told[at] ?? '') && !/ asks? for /.test(told[at] ?? ''),
  );
  expect(unanswered).toEqual([]);
  expect(new Set(told).size).toBeGreaterThan(6);
  expect(await found()).toEqual(nothing);
  expect(await page.evaluate(everythingStored)).toBe(kept);
});

test('some of each kind are answered the same when a browser opens them', async ({
  page,
  site,
}) => {
  test.setTimeout(240_000);
  const found = await watchScripts(page);
  const some = links.filter((_, at) => at % Math.ceil(links.length / 40) === 0);
  for (const link of some) {
    await page.goto('about:blank');
    await page.goto(`${site.url}assigned#${link}`);
    const reading = readLink(link);
    const heading = page.getByRole('heading', { level: 1 });
    if (reading.status === 'refused') {
      await expect(heading).toHaveText(assignedWords.faults[reading.reason].title);
    } else await expect(heading).toHaveText(/ asks? for |isn’t on this device/);
    expect(await found()).toEqual(nothing);
  }
});

test('hostile receipts, pasted, in files and by link, are told one by one, and none is kept', async ({
  page,
  site,
}) => {
  test.setTimeout(240_000);
  const found = await watchScripts(page);
  const { carried } = await issueReceipt(rosasReceipt(), someDevice(), null);
  const bytes = readBase64Url(carried) ?? new Uint8Array();
  const flipped = Array.from(bytes, (byte, at) =>
    writeBase64Url(bytes.with(at, byte ^ (1 << (at % 8)))),
  );
  const later = Array.from({ length: 14 }, (_, at) => writeBase64Url(bytes.with(0, at + 2)));
  const hostile = [
    ...Array.from(carried, (_, at) => carried.slice(0, at)),
    ...flipped,
    ...later,
    'A'.repeat(900_000),
    `${carried}${carried}`,
    ...prototypes,
  ].map((each) => `${site.url}receipt#r=${each}`);
  await page.goto(`${site.url}roster/add`);
  await alive(page);
  await page.getByRole('textbox').fill(`${hostile.join('\n\n')}\n`);
  await page.getByRole('button', { name: 'Add what is pasted' }).click();
  const news = page.getByRole('region', { name: 'Just now' });
  await expect(news.getByRole('status')).toHaveText(/^\d+ could not be taken\.$/, {
    timeout: 60_000,
  });
  const sentences = new Set(Object.values(refusalWords).map(([what]) => what));
  const told = await news.getByRole('listitem').locator('b').allTextContents();
  expect(told.filter((words) => !sentences.has(words))).toEqual([]);

  await page.getByLabel('Choose files').setInputFiles(
    hostileTexts.slice(0, 40).map((text, at) => ({
      name: `receipt-${at}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(at % 2 === 0 ? text : `${site.url}receipt#r=${text}`),
    })),
  );
  await expect(page.getByText('There is no receipt in receipt-0.txt.')).toBeVisible();
  await expect(page.getByText('Reading.')).toBeHidden();
  expect(await found()).toEqual(nothing);
  for (const link of hostile.filter((_, at) => at % Math.ceil(hostile.length / 20) === 0)) {
    if (link.length > 100_000) continue;
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /This receipt cannot be taken|No receipt stands/,
    );
  }
  expect(await found()).toEqual(nothing);
  await page.goto(`${site.url}roster`);
  await expect(page.getByText('No receipts yet.')).toBeVisible();
});

test('every hostile text, in every field of an assignment, is shown as text on every page', async ({
  page,
  site,
}) => {
  test.setTimeout(240_000);
  const found = await watchScripts(page);
  const scripts = hostileTexts.filter((text) => text.includes('<'));
  for (const [at, text] of scripts.filter((_, each) => each % 8 === 0).entries()) {
    const short = text.slice(0, 60);
    const letters = Buffer.alloc(16, at).toString('base64url');
    const assignment = {
      ...danas,
      id: letters as Assignment['id'],
      from: short,
      team: short,
      title: short,
      note: short,
      items: ['pos'] as never,
    };
    await page.goto('about:blank');
    await page.goto(writeLink(assignment, sampleCourse, `${site.url}assigned`));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('asks for');
    await expect(page.getByRole('figure')).toContainText('<');
    expect(await found()).toEqual(nothing);
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('<');
    expect(await found()).toEqual(nothing);
  }
  for (const path of ['', 'assigned', 'receipt/send']) {
    await page.goto(site.url + path);
    await alive(page);
    expect(await found()).toEqual(nothing);
  }
});

test('nor does one run in what is typed into compose, into names, or stands in a receipt', async ({
  page,
  site,
}) => {
  test.setTimeout(240_000);
  const found = await watchScripts(page);
  const scripts = hostileTexts.filter((text) => text.includes('<')).slice(0, 60);
  await page.goto(`${site.url}assign`);
  await alive(page);
  await page.getByRole('checkbox').first().check();
  await page.getByText('A title, and where receipts go').click();
  for (const text of scripts.filter((_, at) => at % 10 === 0)) {
    for (const field of ['Your name', 'Role and place', 'Title', 'Your mail address', 'Why']) {
      await page.getByRole('textbox', { name: field }).fill(text);
    }
    await page.getByRole('button', { name: 'Copy as a message' }).click();
    expect(await found()).toEqual(nothing);
  }
  await page.getByRole('link', { name: 'Print a briefing' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await found()).toEqual(nothing);

  const receipts = await Promise.all(
    scripts.map(async (text) => {
      const content = rosasReceipt({
        name: text.slice(0, 60),
        staffNumber: text.slice(0, 24),
        shared: [
          { kind: 'reflection', lesson: 'pos/bell' as never, activity: 'a' as never, text },
          {
            kind: 'commitment',
            lesson: 'pos/bell' as never,
            activity: 'b' as never,
            when: text,
            will: text,
            by: '2026-06-04' as never,
            evidence: text,
          },
        ],
      });
      const { carried } = await issueReceipt(content, someDevice(), null);
      return `${site.url}receipt#r=${carried}`;
    }),
  );
  await page.goto(receipts[0] ?? '');
  await expect(page.getByRole('region', { name: 'Receipt' })).toContainText('<');
  expect(await found()).toEqual(nothing);
  await page.goto(`${site.url}roster/add`);
  await alive(page);
  await page.getByRole('textbox').fill(receipts.join('\n'));
  await page.getByRole('button', { name: 'Add what is pasted' }).click();
  await expect(page.getByText(/receipts added\./)).toBeVisible();
  expect(await found()).toEqual(nothing);
  await page.getByRole('link', { name: 'Back to the board' }).click();
  await page.getByText('Who you wait for').click();
  await page.getByRole('textbox', { name: 'Names' }).fill(scripts.join('\n'));
  await page.getByRole('button', { name: 'Keep the names' }).click();
  await expect(page.getByText(/names? kept/)).toBeVisible();
  await page.getByRole('button', { name: '<' }).first().click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: 'Note' }).fill(scripts[0] ?? '');
  await sheet.getByRole('button', { name: 'Add it' }).click();
  await expect(sheet.getByRole('button', { name: 'Take it off' })).toBeVisible();
  expect(await found()).toEqual(nothing);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main')).toContainText('<');
  expect(await found()).toEqual(nothing);
});
