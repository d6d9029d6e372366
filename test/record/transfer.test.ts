import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findParts } from '../../src/pages/transfer/find-parts.ts';
import { transferCodes, transferLink } from '../../src/pages/transfer/transfer-links.ts';
import { gather, joinParts, type Gathered } from '../../src/record/gather-parts.ts';
import { readTransfer } from '../../src/record/read-transfer.ts';
import { writeTransfer } from '../../src/record/write-transfer.ts';
import { gatherProgress } from '../../src/progress/progress.ts';
import { manyFacts } from '../support/many-facts.ts';

const site = 'https://extramile.example/training/';
const about = { app: '0.1.0', now: Date.UTC(2026, 10, 26, 12) };
const contentsOf = (count: number, seed = 1) => ({
  device: 'ddddddddddd1',
  entries: manyFacts(count, seed),
  quarantined: ['deadbeef {"gar'],
});

function whole(texts: readonly string[]): string {
  let gathered: Gathered | null = null;
  for (const text of texts) {
    const found = findParts(text);
    if (found.status !== 'parts') throw new Error(found.status);
    gathered = found.parts.reduce<Gathered | null>(gather, gathered);
  }
  return (gathered === null ? null : joinParts(gathered)) ?? '';
}

test.each([1, 2, 3, 4, 5])(
  'what is sent arrives: the same progress, and what could not be read (%i)',
  async (seed) => {
    const contents = contentsOf(80, seed);
    const packed = await writeTransfer(contents, about);
    const arrived = await readTransfer(whole(transferCodes(packed, site) ?? []));
    if (arrived.status !== 'backup') throw new Error(arrived.status);
    expect(arrived).toMatchObject({ damaged: 0, missing: 0, aside: contents.quarantined });
    const factsOf = (entries: typeof contents.entries) => entries.flatMap(({ fact }) => fact ?? []);
    expect(gatherProgress(factsOf(arrived.entries))).toEqual(
      gatherProgress(factsOf(contents.entries)),
    );
    const sent = new Map(contents.entries.map(({ id, line }) => [id, line]));
    for (const { id, line } of arrived.entries) expect(line).toBe(sent.get(id));
  },
);

test('only places that were read past are left behind', async () => {
  const contents = contentsOf(200, 3);
  const arrived = await readTransfer(await writeTransfer(contents, about));
  if (arrived.status !== 'backup') throw new Error(arrived.status);
  const here = new Set(arrived.entries.map(({ id }) => id));
  const left = contents.entries.filter(({ id }) => !here.has(id));
  expect(left.length).toBeGreaterThan(0);
  expect(new Set(left.map(({ fact }) => fact?.kind))).toEqual(new Set(['reached']));
});

test('a small record is one link of at most 2,000 letters, a larger one is none', async () => {
  const link = transferLink(await writeTransfer(contentsOf(4), about), site) ?? '';
  expect(link).toMatch(/^https:\/\/extramile\.example\/training\/device\/take#1\./);
  expect(link.length).toBeLessThanOrEqual(2000);
  expect(transferLink('a'.repeat(1999), site)).toBeNull();
  expect(transferCodes('a'.repeat(60_000), site)).not.toBeNull();
  expect(transferCodes('a'.repeat(60_001), site)).toBeNull();
});

test('the link that was first released is still read', async () => {
  const link = readFileSync('test/records/transfer-1.txt', 'utf8');
  const backup = await readTransfer(whole([link]));
  if (backup.status !== 'backup') throw new Error(backup.status);
  expect(backup.header?.device).toBe('ddddddddddd1');
  expect(backup.entries.map(({ id, fact }) => `${id} ${fact?.kind ?? 'newer'}`)).toEqual([
    'q939c0wdmn2g.1 reached',
    'q939c0wdmn2g.2 answered',
    'q939c0wdmn2g.6 answered',
    'q939c0wdmn2g.7 finished',
  ]);
});

test('links are found in a message, one or many, with the address before them or without', async () => {
  const texts = transferCodes(await writeTransfer(contentsOf(20), about), site) ?? [];
  expect(texts.length).toBeGreaterThan(2);
  const bare = texts.map((text) => text.slice(text.indexOf('#') + 1));
  const read = (text: string) => findParts(text);
  expect(read(`Look:\n<${texts[0]}>, and ${bare[1]}.`)).toMatchObject({
    parts: [{ number: 1 }, { number: 2 }],
  });
  expect(read(`${texts[0]?.slice(0, -3)}`).status).toBe('damaged');
  expect(read('https://extramile.example/training/device/take').status).toBe('not-a-part');
  expect(read('x'.repeat(2_000_000)).status).toBe('not-a-part');
});

test('whatever arrives is answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.base64String()), async (text) => {
      findParts(text);
      expect((await readTransfer(text)).status).not.toBe('backup');
    }),
  );
});

test('a bomb is put down', async () => {
  const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024)).toString('base64url');
  expect(await readTransfer(bomb)).toEqual({ status: 'too-large' });
});
