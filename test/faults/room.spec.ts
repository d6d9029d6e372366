import { writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { writeBackup } from '../../src/record/write-backup.ts';
import { alive, test } from '../support/built-site.ts';
import { workAddress } from '../support/do-some-work.ts';
import { keptCopy } from '../support/kept-copy.ts';
import { manyFacts } from '../support/many-facts.ts';
import { openBrowser } from '../support/own-browser.ts';
import { putRecord } from '../support/put-record.ts';
import { readCopies, readLines } from '../support/read-copies.ts';
import type { Site } from '../support/site-server.ts';
import { times } from './extent.ts';
import { drawSeed } from './seed.ts';
import { openTally } from './tally.ts';
import { readySign } from './visitor.ts';

/* A device without room: from the start, in the middle of the work, of an import, of the download. */

test.use({ forgiven: /./ });

const words = 'The one who looks up when the bell rings.';
const field = (page: Page) => page.locator('[data-kind="reflection"] textarea').first();
const notice = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text });

/** How many bytes the page's origin may keep; takes a page of it. */
async function roomOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  return {
    used: async () => (await session.send('Storage.getUsageAndQuota', { origin })).usage,
    leave: (quotaSize: number) =>
      session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize }),
    free: () => session.send('Storage.overrideQuotaForOrigin', { origin }),
  };
}

/** A browser that holds some facts, and has no room for more. */
async function openFull(site: Site, rows: readonly unknown[]) {
  const own = await openBrowser();
  await own.start();
  const first = await own.context().newPage();
  await first.goto(`${site.url}rescue.html`);
  await putRecord(first, '/', { rows, segments: [], local: {} });
  // A browser that writes already has set some room aside.
  await own.close();
  await own.start();
  const page = await own.context().newPage();
  await page.goto(`${site.url}rescue.html`);
  const room = await roomOf(page);
  await room.leave(4096);
  return { own, page, room };
}

test('a full device is told within a second, takes nothing away, and the work can be had as a file', async ({
  site,
}) => {
  const before = manyFacts(40, 1).map(({ id, line }) => ({ id, line }));
  const { own, page, room } = await openFull(site, before);
  await page.goto(site.url + workAddress);
  await alive(page);
  await field(page).fill(words);
  await field(page).blur();
  const start = Date.now();
  await expect(notice(page, /^Not saved yet\. Still trying/)).toBeVisible();
  await expect(notice(page, /Not saved yet: the device is full/)).toBeVisible();
  const told = Date.now() - start;
  const cover = page.getByRole('dialog', { name: 'Your work is still here.' });
  await expect(cover).toBeVisible();
  const copy = await keptCopy(page, cover);
  expect(copy).toContain(words);
  const tally = openTally('lost of what was saved before');
  const notIn = (held: string) => before.filter(({ line }) => !held.includes(line.slice(9)));
  tally.count('lost of what was saved before', notIn(copy), 'in the file');
  await cover.getByRole('button', { name: 'Back to the page' }).click();
  await expect(field(page)).toHaveValue(words);

  await room.free();
  await page.getByRole('button', { name: 'Try saving again' }).click();
  await expect(notice(page, /Not saved/)).toHaveCount(0);
  await expect
    .poll(() => readLines(page))
    .toEqual(expect.arrayContaining([expect.stringContaining(words)]));
  tally.count('lost of what was saved before', notIn((await readLines(page)).join('\n')), 'freed');
  await own.remove();
  tally.tell('full device', { 'told after (ms)': told });
  expect(told).toBeLessThan(1000);
});

test('a device that fills up in the middle of the work and is freed loses nothing of it', async ({
  site,
}) => {
  test.setTimeout(times(120_000, 3_600_000));
  const { seed, random } = drawSeed();
  const rounds = times(1, 20);
  const tally = openTally('lost', 'doubled', 'white pages');
  const own = await openBrowser();
  const given: string[] = [];
  const saved: string[] = [];
  let refused = 0;
  for (let round = 1; round <= rounds; round++) {
    const where = `seed ${seed}, round ${round}`;
    await own.start();
    const page = await own.context().newPage();
    await page.goto(site.url + workAddress);
    await tally.hold('white pages', where, () => alive(page));
    const room = await roomOf(page);
    const band = notice(page, /Not saved yet: the device is full/);
    const note = page.locator('[data-kind="reflection"] [data-status]').first();
    const enough = random.between(1, 5);
    // A browser looks at its room now and then only, and sets some aside.
    for (let count = 1; count <= 60 && !(await band.isVisible()); count++) {
      if (count === enough) await room.leave((await room.used()) + random.between(0, 300_000));
      const text = `Round ${round}, ${count}: ${'so much '.repeat(500)}`;
      given.push(text);
      await field(page).fill(text);
      await field(page).blur();
      await expect(note).toHaveAttribute('data-status', /^(saved|one-copy|unsaved)$/);
      if ((await note.getAttribute('data-status')) !== 'unsaved') saved.push(text);
      else await expect(band).toBeVisible();
    }
    if (await band.isVisible()) refused += 1;
    const before = await readLines(page);
    tally.count('lost', withoutText(saved, before), `${where}, full`);

    await room.free();
    // It is tried again by itself, after a minute at most.
    await expect(notice(page, /Not saved/)).toHaveCount(0, { timeout: 90_000 });
    await expect
      .poll(async () => {
        const { database, log } = await page.evaluate(readCopies, '/');
        return [withoutText(given, database).length, withoutText(given, log).length];
      })
      .toEqual([0, 0])
      .catch(() => undefined);
    const { database, log } = await page.evaluate(readCopies, '/');
    for (const copy of [database, log]) {
      tally.count('lost', withoutText(given, copy), `${where}, freed`);
      tally.count('doubled', Array(copy.length - new Set(copy).size).fill('a line'), where);
    }
    await own.close();
  }
  await own.remove();
  tally.tell('filled up in the middle', {
    seed,
    rounds,
    'filled up': refused,
    answers: given.length,
    'called saved': saved.length,
  });
});

test('a copy that is taken in while the device is full costs nothing, and is taken in once there is room', async ({
  site,
}, testInfo) => {
  const before = manyFacts(40, 1).map(({ id, line }) => ({ id, line }));
  const entries = manyFacts(2_000, 2).slice(40);
  const file = testInfo.outputPath('copy.jsonl');
  const contents = { device: 'ddddddddddd1', entries, quarantined: [] };
  const about = { app: '0.1.0', now: Date.UTC(2026, 10, 26) };
  await writeFile(file, Buffer.concat(await writeBackup(contents, about)));
  const tally = openTally('lost', 'doubled');
  const { own, page, room } = await openFull(site, before);
  await page.goto(`${site.url}device`);
  await alive(page);
  const restore = page.getByRole('region', { name: 'Take a copy in' });
  await restore.getByLabel('Choose a copy').setInputFiles(file);
  await restore.getByRole('button', { name: 'Take it in' }).click();
  await expect(notice(page, /Not saved yet: the device is full/)).toBeVisible();
  const full = await page.evaluate(readCopies, '/');
  const gone = before.filter(({ line }) => !full.database.includes(line));
  tally.count('lost', gone, 'while it was full');

  await room.free();
  await expect(notice(page, /Not saved/)).toHaveCount(0, { timeout: 90_000 });
  const wanted = [...before, ...entries].map(({ line }) => line);
  const missing = async () => {
    const { database, log } = await page.evaluate(readCopies, '/');
    const held = [new Set(database), new Set(log)];
    return wanted.filter((line) => held.some((copy) => !copy.has(line)));
  };
  await expect
    .poll(async () => (await missing()).length, { timeout: 60_000 })
    .toBe(0)
    .catch(() => undefined);
  tally.count('lost', await missing(), 'once there was room');
  const { database } = await page.evaluate(readCopies, '/');
  tally.count('doubled', database.slice(wanted.length), 'once there was room');
  await own.remove();
  tally.tell('import on a full device', { facts: wanted.length });
});

test('a device that is too full for the course opens it all the same, and takes it once there is room', async ({
  site,
}) => {
  const own = await openBrowser();
  await own.start();
  const page = await own.context().newPage();
  await page.goto(`${site.url}rescue.html`);
  const room = await roomOf(page);
  await room.leave(300_000);
  await page.goto(site.url + workAddress);
  await alive(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // It has come to what does not fit any more.
  await expect
    .poll(async () => (await room.used()) > 100_000 || site.requests.length > 60)
    .toBe(true);
  await expect(readySign(page)).toHaveCount(0);
  await room.free();
  await page.goto(site.url);
  await expect(readySign(page)).toBeVisible({ timeout: 60_000 });
  await own.remove();
});

function withoutText(texts: readonly string[], lines: readonly string[]): readonly string[] {
  const all = lines.join('\n');
  return texts.filter((text) => !all.includes(text));
}
