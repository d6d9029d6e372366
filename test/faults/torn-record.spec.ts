import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Random } from '../bench/seeded-random.ts';
import type { Entry } from '../../src/record/entry.ts';
import { readLine, writeLine } from '../../src/record/line.ts';
import { splitLines } from '../../src/record/split-lines.ts';
import { alive, dist } from '../support/built-site.ts';
import { workAddress } from '../support/do-some-work.ts';
import { manyFacts } from '../support/many-facts.ts';
import { openBrowser } from '../support/own-browser.ts';
import { putRecord, type Stored } from '../support/put-record.ts';
import { readCopies } from '../support/read-copies.ts';
import { rescuedFile } from '../support/rescued-file.ts';
import { serveSite, type Site } from '../support/site-server.ts';
import { times } from './extent.ts';
import { drawSeed } from './seed.ts';
import { openTally } from './tally.ts';

/* What is kept of the learner's work is damaged in every way that a disk and a browser know. */

let site: Site;

test.beforeAll(async () => {
  site = await serveSite({ dist, base: '/' });
});

test.afterAll(() => site.stop());

test('whatever lies in the stores, the page opens, what is sound is kept and the rest put aside', async ({
  browser,
}) => {
  const { seed, random } = drawSeed();
  const stores = times(4, 200);
  const tally = openTally('lost', 'not put aside', 'not in the file', 'white pages', 'thrown');
  let [facts, unreadable] = [0, 0];
  for (let store = 1; store <= stores; store++) {
    const { stored, sound, damaged } = damage(manyFacts(30, seed + store), random);
    const context = await browser.newContext();
    const page = await context.newPage();
    const thrown: string[] = [];
    page.on('pageerror', ({ message }) => thrown.push(message));
    await page.goto(`${site.url}rescue.html`);
    await putRecord(page, '/', stored);
    const where = `seed ${seed}, store ${store}`;
    await page.goto(site.url + workAddress);
    await tally.hold('white pages', where, () => expectWhole(page));
    const wanted = sound.map(({ line }) => line);
    tally.count('lost', (await missingFrom(page, wanted)).missing, where);
    const { aside } = await page.evaluate(readCopies, '/');
    const notIn = (held: readonly string[] | string, lines: readonly string[]) =>
      lines.filter((line) => !held.includes(line));
    tally.count('not put aside', notIn(aside, damaged), where);
    await page.goto(`${site.url}rescue.html`);
    const file = await rescuedFile(page);
    const inFile = [
      ...wanted.map((line) => line.slice(9)),
      ...damaged.map((line) => JSON.stringify(line)),
    ];
    tally.count('not in the file', notIn(file, inFile), where);
    tally.count('thrown', thrown, where);
    await context.close();
    facts += sound.length;
    unreadable += damaged.length;
  }
  tally.tell('damaged stores', {
    seed,
    stores,
    'sound facts': facts,
    'put aside and exported': unreadable,
  });
});

test('whatever happens to the files in which the browser keeps one copy, the other heals it', async () => {
  const { seed, random } = drawSeed();
  const profiles = times(3, 100);
  const entries = manyFacts(60, seed);
  const lines = entries.map(({ line }) => line);
  const template = await openBrowser();
  await template.start();
  const page = await template.context().newPage();
  await page.goto(`${site.url}rescue.html`);
  await putRecord(page, '/', { rows: entries, segments: [base64(bytesOf(lines))], local: {} });
  await template.close();
  const tally = openTally('lost', 'white pages');
  const found: Record<string, number> = {};
  let refused = 0;
  for (let profile = 1; profile <= profiles; profile++) {
    const own = await openBrowser(template.profile);
    const place = (['IndexedDB', 'File System', 'Local Storage'] as const)[profile % 3] ?? '';
    const did = await damageFile(join(own.profile, 'Default', place), random);
    // A browser may notice at the next start only, and then throw the copy away.
    for (let start = 1; start <= 2; start++) {
      await own.start();
      const again = await own.context().newPage();
      await again.goto(site.url + workAddress);
      const where = `${place}: ${did}, start ${start}`;
      await tally.hold('white pages', where, () => expectWhole(again));
      const { missing, isRefused } = await missingFrom(again, lines);
      tally.count('lost', missing, where);
      if (isRefused) {
        refused += 1;
        // All is there, in one copy, and that is said.
        await again.goto(`${site.url}device`);
        await expect(again.getByText(/^Kept once\./)).toBeVisible();
      }
      await own.close();
    }
    await own.remove();
    found[place] = (found[place] ?? 0) + 1;
  }
  await template.remove();
  tally.tell('damaged files of the browser', {
    seed,
    profiles,
    ...found,
    'starts without a database': refused,
  });
});

/** No white page: the program runs, and its text is there. */
async function expectWhole(page: Page): Promise<void> {
  await alive(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Your work is safe.')).toHaveCount(0);
}

/** What a copy that the browser can open does not come to hold of what it should. */
async function missingFrom(page: Page, wanted: readonly string[]) {
  let missing: readonly string[] = [];
  let isRefused = false;
  const look = async () => {
    const { database, isDatabaseRefused, log } = await page.evaluate(readCopies, '/');
    const [inDatabase, inLog] = [new Set(database), new Set(log)];
    isRefused = isDatabaseRefused;
    missing = wanted.filter((line) => !inLog.has(line) || !(isRefused || inDatabase.has(line)));
    return missing.length;
  };
  await expect
    .poll(look)
    .toBe(0)
    .catch(() => undefined);
  return { missing, isRefused };
}

/** Lays facts into one or more places each, sound or torn. */
function damage(entries: readonly Entry[], random: Random) {
  const rows: unknown[] = [];
  const segments: Uint8Array[][] = [[], []];
  const local: Record<string, string> = {};
  const sound = new Set<Entry>();
  for (const entry of entries) {
    const { id, line } = entry;
    const [inRow, inLog, inNote] = [
      random.between(0, 3),
      random.between(0, 3),
      random.between(0, 9),
    ];
    if (inRow < 2 || inLog < 2 || inNote === 0) sound.add(entry);
    if (inRow < 2) rows.push({ id, line });
    if (inRow === 2) rows.push({ id, ...tornRow(line, random) });
    const segment = segments[random.between(0, 1)] ?? [];
    if (inLog < 2) segment.push(bytesOf([line]));
    if (inLog === 2) segment.push(tornBytes(line, random));
    if (inNote === 0) local[`wal:${id}`] = line;
    if (inNote === 1) local[`wal:${id}`] = line.slice(0, random.between(0, line.length - 1));
  }
  // Sound by its checksum, and yet of a shape that nobody has written; and one of a newer version.
  rows.push({ id: 'shadow', line: writeLine('{"id":"shadow","__proto__":{"kind":"finished"}}') });
  const newer = writeLine('{"id":"bbbbbbbbbbbb.1","kind":"levitated","height":[1]}');
  rows.push({ id: 'bbbbbbbbbbbb.1', line: newer });
  local['device'] = random.pick(['{"device":', 'null', '{"device":7,"facts":-1}', '']);
  local['text-size'] = random.pick(['huge', '[]', '100']);
  const stored: Stored = {
    rows,
    segments: segments.map((parts) => base64(Buffer.concat(parts))),
    local,
  };
  const logged = segments.flatMap((parts) => [...splitLines(Buffer.concat(parts))]);
  return {
    stored,
    sound: [...sound, { id: 'bbbbbbbbbbbb.1', line: newer }],
    damaged: logged.filter((line) => readLine(line) === null),
  };
}

function tornRow(line: string, random: Random): Readonly<Record<string, unknown>> {
  return random.pick<Readonly<Record<string, unknown>>>([
    { line: 42 },
    { line: null },
    { line: { toString: 'no' } },
    { line: [line] },
    { linen: line },
    { line: line.slice(0, random.between(0, line.length - 1)) },
    { line: line.replace(/[a-f0-9]/, (digit) => (digit === '0' ? '1' : '0')) },
  ]);
}

/** One line whose bytes are cut, flipped or replaced, with its break. */
function tornBytes(line: string, random: Random): Uint8Array {
  const bytes = bytesOf([line]);
  const at = random.between(0, bytes.length - 2);
  const way = random.between(0, 2);
  if (way === 0) return Buffer.concat([bytes.subarray(0, at), Buffer.from('\n')]);
  if (way === 1) return Buffer.from(bytes.fill(0, at, bytes.length - 1));
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.between(0, 7));
  // Broken in two, the halves are damaged lines as well.
  return bytes;
}

function bytesOf(lines: readonly string[]): Buffer {
  return Buffer.from(lines.map((line) => `${line}\n`).join(''));
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** Damages one file under a folder of a closed profile; says how. */
async function damageFile(folder: string, random: Random): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const files: [string, number][] = [];
  for (const name of names.toSorted()) {
    const found = await stat(join(folder, name));
    if (found.isFile() && found.size > 0) files.push([name, found.size]);
  }
  const [first, ...others] = files;
  if (first === undefined) throw new Error(`${folder} has no file to damage.`);
  const [name, size] = random.pick([first, ...others]);
  const file = join(folder, name);
  const bytes = await readFile(file);
  const at = random.between(0, size - 1);
  switch (random.between(0, 3)) {
    case 0:
      await rm(file);
      return `${name} removed`;
    case 1:
      await writeFile(file, bytes.subarray(0, at));
      return `${name} cut at ${at}`;
    case 2:
      await writeFile(file, bytes.fill(0, at, Math.min(size, at + 512)));
      return `${name} emptied from ${at}`;
    default:
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.between(0, 7));
      await writeFile(file, bytes);
      return `${name} flipped at ${at}`;
  }
}
