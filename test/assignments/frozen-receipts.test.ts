import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DeviceKeys } from '../../src/assignments/device-keys.ts';
import { receiptOpener } from '../../src/assignments/kept-receipts.ts';
import { openReceipt } from '../../src/assignments/open-receipt.ts';
import { expectedNames, handEntries } from '../../src/assignments/roster-papers.ts';
import { sealingKey } from '../../src/assignments/seal.ts';
import { sentReceipt } from '../../src/assignments/sent-receipts.ts';
import { staffNumber } from '../../src/assignments/staff-number.ts';
import { learnerName } from '../../src/progress/learner-name.ts';
import type { Happening } from '../../src/record/fact.ts';
import { happened } from '../support/happened.ts';

/** What the first release wrote. It is read for ever. */
const frozen = JSON.parse(readFileSync('test/records/receipts-1.json', 'utf8')) as {
  readonly content: object;
  readonly id: string;
  readonly device: string;
  readonly signed: string;
  readonly sealed: string;
  readonly sealingKey: string;
  readonly manager: { readonly private: JsonWebKey; readonly public: JsonWebKey };
  readonly papers: readonly Happening[];
};

const curve = { name: 'ECDH', namedCurve: 'P-256' };
const manager: CryptoKeyPair = {
  privateKey: await crypto.subtle.importKey('jwk', frozen.manager.private, curve, false, [
    'deriveBits',
  ]),
  publicKey: await crypto.subtle.importKey('jwk', frozen.manager.public, curve, true, []),
};
const keys: DeviceKeys = {
  sealing: () => Promise.resolve(manager),
  signing: () => Promise.reject(new Error('Nothing is signed here.')),
};
const receipt = { ...frozen.content, id: frozen.id, device: frozen.device };

test('receipts of the first release open, signed and sealed', async () => {
  for (const [carried, wasSealed] of [
    [frozen.signed, false],
    [frozen.sealed, true],
  ] as const) {
    const opened = await openReceipt(carried, keys, 'link');
    expect(opened).toMatchObject({ status: 'receipt', wasSealed });
    expect(opened).toHaveProperty('receipt', receipt);
  }
  expect(await sealingKey(keys)).toBe(frozen.sealingKey);
});

test('papers of the first release are read', async () => {
  const facts = happened(...frozen.papers);
  const kept = await receiptOpener(keys).kept(facts);
  expect(kept).toEqual({ receipts: [receipt], unreadable: 0 });
  expect(expectedNames(facts)).toEqual(['Lucía Ferrer', 'Ben Carrow']);
  expect(handEntries(facts)).toEqual([
    { id: 'abc123', name: 'Ben Carrow', module: 'pos', on: '2026-11-20', note: 'On paper.' },
  ]);
  expect(sentReceipt(facts, 'a~q0D3mXyV2bW9sT-4hJ_kLQ')).toEqual({ on: '2026-11-22', lessons: 3 });
  expect([learnerName(facts), staffNumber(facts)]).toEqual(['Lucía Ferrer', '4711']);
});

test('papers of no shape are passed over', () => {
  const hostile = [null, 7, '', [], { names: 'Rosa' }, { names: [7] }, { name: 3 }, { number: {} }];
  const facts = happened(
    ...hostile.flatMap((paper) =>
      ['roster/names', 'roster/entry~x', 'learner/name', 'learner/staff-number'].map((place) => {
        const [drawer = '', name = ''] = place.split('/');
        return { kind: 'filed', drawer, name, paper } as Happening;
      }),
    ),
  );
  expect([expectedNames(facts), handEntries(facts)]).toEqual([[], []]);
  expect([learnerName(facts), staffNumber(facts)]).toEqual(['', '']);
});
