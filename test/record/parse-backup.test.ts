import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEntry, writeEntry } from '../../src/record/entry.ts';
import type { Entry } from '../../src/record/entry.ts';
import type { Fact } from '../../src/record/fact.ts';
import { writeLine } from '../../src/record/line.ts';
import { largestBackup, parseBackup } from '../../src/record/parse-backup.ts';
import type { Backup, ParsedBackup } from '../../src/record/parse-backup.ts';
import { writeBackup } from '../../src/record/write-backup.ts';
import { facts } from './some-facts.ts';

const about = { app: '0.1.0', now: Date.UTC(2026, 10, 26, 12) };
const newer = '{ "id":"nnnnnnnnnnnn.7", "at":"2026-11-21T08:24:00.000Z-0001", "kind":"reviewed" }';
const frozen = readFileSync('test/records/backup-1.jsonl', 'utf8');

/** Every id once, as in a record. */
const entries = facts.map((some) => [
  ...new Map(some.map((fact) => [fact.id, writeEntry(fact)])).values(),
]);
const quarantine = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 3 });

async function write(some: readonly Entry[], quarantined: readonly string[] = []): Promise<string> {
  const bytes = await writeBackup({ device: 'ddddddddddd1', entries: some, quarantined }, about);
  return new Blob([...bytes]).text();
}

function parse(content: string | Uint8Array<ArrayBuffer>): Promise<ParsedBackup> {
  return parseBackup(new Blob([content]));
}

async function read(content: string | Uint8Array<ArrayBuffer>): Promise<Backup> {
  const parsed = await parse(content);
  if (parsed.status !== 'backup') throw new Error(parsed.status);
  return parsed;
}

const linesOf = (some: readonly Entry[]) => some.map(({ line }) => line).toSorted();

test('what was written is read, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(entries, quarantine, async (some, quarantined) => {
      const backup = await read(await write(some, quarantined));
      expect(linesOf(backup.entries)).toEqual(linesOf(some));
      expect(backup).toMatchObject({
        aside: quarantined,
        quarantined: quarantined.length,
        damaged: 0,
        missing: 0,
        header: { device: 'ddddddddddd1', written: about.now, count: some.length },
      });
    }),
  );
});

test('words with a line or paragraph separator in them, as they are pasted from documents, are read', async () => {
  const entry = writeEntry({
    id: 'q939c0wdmn2g.1',
    at: '2026-11-22T08:24:00.000Z-0000',
    on: '2026-11-22',
    kind: 'noted',
    lesson: 'pos/hes-my-customer',
    note: '0a1b2c3d4e5f',
    text: 'first\u2028second\u2029third\u0085fourth',
    place: '',
    quote: '',
    before: '',
  } as Fact);
  const backup = await read(await write([entry], ['torn\u2028line']));
  expect(linesOf(backup.entries)).toEqual([entry.line]);
  expect(backup).toMatchObject({ damaged: 0, aside: ['torn\u2028line'] });
});

test('a fact of a newer version comes through as it was written', async () => {
  const entry = readEntry(writeLine(newer));
  if (entry === null) throw new Error('unreadable');
  expect((await read(await write([entry]))).entries).toEqual([entry]);
});

test('what could not be read when it was written, and can be now, is taken', async () => {
  const line = writeLine(newer);
  const backup = await read(await write([], [line, 'deadbeef {"garbage']));
  expect(linesOf(backup.entries)).toEqual([line]);
  expect(backup).toMatchObject({ aside: ['deadbeef {"garbage'], quarantined: 1, damaged: 0 });
});

test('cut off at any byte, every whole line is kept and the missing ones are counted', async () => {
  const bytes = new TextEncoder().encode(frozen);
  const whole = await read(frozen);
  const statuses = new Set<string>();
  let wholeLinesRefused = 0;
  for (let length = 0; length < bytes.length; length += 7) {
    const cut = bytes.slice(0, length);
    const lines = new TextDecoder().decode(cut).split('\n').length - 1;
    const parsed = await parse(cut);
    // Of the first line alone there is nothing to keep.
    if (parsed.status !== 'backup') {
      statuses.add(parsed.status);
      wholeLinesRefused = Math.max(wholeLinesRefused, lines - 1);
      continue;
    }
    const backup = parsed;
    const kept = backup.entries.length + backup.quarantined;
    // The last line may miss nothing but its line break.
    expect([lines - 1, lines]).toContain(kept);
    expect(kept + backup.damaged + backup.missing).toBe(whole.entries.length + whole.quarantined);
  }
  expect([...statuses].toSorted()).toEqual(['destroyed', 'empty', 'not-a-backup']);
  expect(wholeLinesRefused).toBeLessThan(1);
});

test('with any bytes changed it never throws, and keeps every line that was not touched', async () => {
  const bytes = new TextEncoder().encode(frozen);
  const starts = [0, ...[...bytes.keys()].filter((place) => bytes[place - 1] === 0x0a)];
  const lineAt = (place: number) => starts.filter((start) => start <= place).length - 1;
  const whole = (await read(frozen)).entries;
  const change = fc.record({
    place: fc.nat({ max: bytes.length - 1 }),
    by: fc.integer({ min: 1, max: 255 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const damaged = bytes.slice();
      for (const { place, by } of changes) damaged[place] = (damaged[place] ?? 0) ^ by;
      // Whoever breaks the end of a line breaks the one after it, too.
      const touched = new Set(
        changes.flatMap(({ place }) =>
          bytes[place] === 0x0a ? [lineAt(place), lineAt(place) + 1] : [lineAt(place)],
        ),
      );
      const parsed = await parse(damaged);
      // A changed version and changed lines cannot be told from a file of a newer version.
      fc.pre(parsed.status !== 'newer-version' || !touched.has(0));
      if (parsed.status !== 'backup') throw new Error(parsed.status);
      const found = linesOf(parsed.entries);
      const untouched = whole.filter((_, index) => !touched.has(index + 1));
      expect(found).toEqual(expect.arrayContaining(linesOf(untouched)));
      expect(linesOf(whole)).toEqual(expect.arrayContaining(found));
    }),
    { numRuns: 500 },
  );
});

test('no file makes it throw, and none is taken for a backup by chance', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const content = Uint8Array.from(bytes);
      expect(['empty', 'not-a-backup', 'other-program']).toContain((await parse(content)).status);
    }),
    { numRuns: 300 },
  );
});

const ways: readonly (readonly [ParsedBackup['status'], string])[] = [
  ['empty', ''],
  ['empty', '\n\n'],
  ['other-program', '{"format":"another-record","version":1}\n{"a":1}\n'],
  ['other-program', '[1, 2]'],
  ['newer-version', '{"format":"extra-mile-record","version":2}\n{"kind":"page"}\n'],
  ['newer-version', '{"format":"extra-mile-record","version":2}\n'],
  ['not-a-backup', 'Dear Rosa,\nsee you on Monday.'],
  ['not-a-backup', '%PDF-1.7 '.repeat(50_000)],
  ['destroyed', `${frozen.split('\n')[0] ?? ''}\ngarbage\n`],
  ['destroyed', frozen.slice(0, 60)],
];
for (const [status, content] of ways) {
  test(`a file that begins with ${JSON.stringify(content.slice(0, 40))} is told: ${status}`, async () => {
    expect(await parse(content)).toEqual({ status });
  });
}

test('a file that is too large is not even opened', async () => {
  const file = new Blob(['x']);
  Object.defineProperty(file, 'size', { value: largestBackup + 1 });
  expect(await parseBackup(file)).toEqual({ status: 'too-large' });
});

test('a file that is gone meanwhile is told', async () => {
  const file = new Blob(['x']);
  file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  expect(await parseBackup(file)).toEqual({ status: 'unreachable' });
});

test('a text editor that changed line ends and put a mark before it does no harm', async () => {
  const edited = await read(`\ufeff${frozen.replaceAll('\n', '\r\n')}`);
  expect(edited).toEqual(await read(frozen));
});

test('a line of many megabytes is counted and not kept', async () => {
  const backup = await read(`${frozen}${'x'.repeat(3_000_000)}\n`);
  expect(backup).toMatchObject({ damaged: 1, aside: (await read(frozen)).aside });
});

test('it can be called off', async () => {
  const calledOff = new AbortController();
  const some = Array.from({ length: 500 }, (_, n) => `{"sha256":null,"fact":${n}}\n`).join('');
  const parsed = parseBackup(new Blob([frozen, some]), calledOff.signal);
  calledOff.abort();
  expect(await parsed).toEqual({ status: 'cancelled' });
});
