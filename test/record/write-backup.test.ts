import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { backupFile } from '../../src/record/backup-file.ts';
import { readEntry } from '../../src/record/entry.ts';
import { writeLine } from '../../src/record/line.ts';
import type { Contents } from '../../src/record/record.ts';

const finished =
  '{"id":"q939c0wdmn2g.2","at":"2026-11-22T08:24:00.000Z-0001","on":"2026-11-22","kind":"finished","lesson":"pos/hes-my-customer","revision":"0a1b2c3d"}';
const newer = '{ "id":"q939c0wdmn2g.1", "at":"2026-11-21T08:24:00.000Z-0001", "kind":"reviewed" }';
const garbage = 'deadbeef {"gar\\bage "';
const noon = new Date(2026, 10, 22, 12).getTime();

const contents: Contents = {
  device: 'ddddddddddd1',
  entries: [finished, newer].map(writeLine).flatMap((line) => readEntry(line) ?? []),
  quarantined: [garbage],
};

async function backup(): Promise<{ readonly name: string; readonly lines: readonly string[] }> {
  const file = await backupFile(contents, { app: '0.1.0', now: noon });
  return { name: file.name, lines: (await file.text()).split('\n') };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

test('a backup is named after its day', async () => {
  expect((await backup()).name).toBe('extra-mile-2026-11-22.jsonl');
});

test('its header says what it is, from where, how much, and seals what follows', async () => {
  const [header = '', ...rest] = (await backup()).lines;
  expect(JSON.parse(header)).toEqual({
    format: 'extra-mile-record',
    version: 1,
    app: '0.1.0',
    device: 'ddddddddddd1',
    written: new Date(noon).toISOString(),
    count: 2,
    quarantined: 1,
    sha256: hash(rest.join('\n')),
  });
});

test('every fact stands in it in its order and byte for byte, one of a newer version too', async () => {
  const [, first, second] = (await backup()).lines;
  expect(first).toBe(`{"sha256":"${hash(newer)}","fact":${newer}}`);
  expect(second).toBe(`{"sha256":"${hash(finished)}","fact":${finished}}`);
});

test('a line that could not be read stands in it just as it was found', async () => {
  const [, , , third = '', end] = (await backup()).lines;
  expect(JSON.parse(third)).toEqual({ sha256: hash(garbage), quarantined: garbage });
  expect(end).toBe('');
});
