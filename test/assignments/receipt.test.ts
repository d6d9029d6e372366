import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBase64Url, writeBase64Url } from '../../src/course/base64url.ts';
import { joinBytes } from '../../src/course/join-bytes.ts';
import { issueReceipt } from '../../src/assignments/issue-receipt.ts';
import { openReceipt } from '../../src/assignments/open-receipt.ts';
import { envelopeHead, writeEnvelope } from '../../src/assignments/receipt-envelope.ts';
import { parseReceipt, writeReceipt } from '../../src/assignments/receipt-text.ts';
import { fingerprint, parseSealingKey, sealingKey } from '../../src/assignments/seal.ts';
import { sign, signingLength } from '../../src/assignments/signature.ts';
import { pack } from '../../src/course/pack.ts';
import { contents, rosasReceipt, someDevice } from './some-receipts.ts';

const rosa = someDevice();
const dana = someDevice();

/** Whatever text, signed as if it were a receipt. */
async function signedText(text: string): Promise<string> {
  const packed = readBase64Url(await pack(text)) ?? new Uint8Array();
  const head = envelopeHead('signed', signingLength + packed.length);
  return writeEnvelope({ head, rest: await sign(rosa, head, packed) });
}

test('what is written is read again, whatever was said', () => {
  fc.assert(
    fc.property(contents, (content) => {
      expect(parseReceipt(writeReceipt(content))).toEqual(content);
    }),
    { numRuns: 2_000 },
  );
});

test('a receipt that was signed, or signed and sealed, opens as it was made', async () => {
  const to = await sealingKey(dana);
  await fc.assert(
    fc.asyncProperty(contents, fc.boolean(), async (content, isSealed) => {
      const issued = await issueReceipt(content, rosa, isSealed ? to : null);
      const opened = await openReceipt(issued.carried, dana, 'link');
      expect(opened).toMatchObject({ status: 'receipt', wasSealed: isSealed });
      expect(opened.status === 'receipt' && opened.receipt).toEqual(issued.receipt);
    }),
    { numRuns: 100 },
  );
});

test('the same content of the same device is the same receipt, of another device another', async () => {
  const [one, again] = [
    await issueReceipt(rosasReceipt(), rosa, null),
    await issueReceipt(rosasReceipt(), rosa, await sealingKey(dana)),
  ];
  const other = await issueReceipt(rosasReceipt(), dana, null);
  expect(again.receipt.id).toBe(one.receipt.id);
  expect(other.receipt.id).not.toBe(one.receipt.id);
  expect(other.receipt.device).not.toBe(one.receipt.device);
});

for (const isSealed of [false, true]) {
  const kind = isSealed ? 'sealed' : 'signed';
  test(`of a ${kind} receipt no bit can be altered and no letter be missing`, async () => {
    const to = isSealed ? await sealingKey(dana) : null;
    const { carried } = await issueReceipt(rosasReceipt(), rosa, to);
    const bytes = readBase64Url(carried) ?? new Uint8Array();
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const altered = bytes.slice();
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const { status } = await openReceipt(writeBase64Url(altered), dana, 'link');
      expect(status, `bit ${bit}`).toMatch(
        /^(altered|cut|newer-version|not-a-receipt|for-another)$/,
      );
    }
    for (let length = 2; length < carried.length; length++) {
      const { status } = await openReceipt(carried.slice(0, length), dana, 'link');
      expect(status, `cut after ${length}`).toBe('cut');
    }
    // Every letter another: also the last, of which some bits stand for nothing.
    for (let at = 0; at < carried.length; at++) {
      const letter = carried[at] === 'A' ? 'B' : 'A';
      const text = carried.slice(0, at) + letter + carried.slice(at + 1);
      expect((await openReceipt(text, dana, 'link')).status).not.toBe('receipt');
    }
  });
}

test('what is sealed for one device opens on no other', async () => {
  const { carried } = await issueReceipt(rosasReceipt(), rosa, await sealingKey(dana));
  expect(await openReceipt(carried, rosa, 'link')).toEqual({ status: 'for-another' });
});

test('a key is a point of the curve in 44 letters, told by a fingerprint', async () => {
  const key = await sealingKey(dana);
  expect(parseSealingKey(key)).toBe(key);
  expect(await fingerprint(key)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  for (const hostile of [null, '', `${key}A`, key.replace(/^../, 'AB'), 'A'.repeat(44), {}]) {
    expect(parseSealingKey(hostile)).toBeNull();
  }
});

test('a newer version is told as one', async () => {
  const { carried } = await issueReceipt(rosasReceipt(), rosa, null);
  const bytes = readBase64Url(carried) ?? new Uint8Array();
  bytes[0] = 2;
  expect(await openReceipt(writeBase64Url(bytes), dana, 'link')).toEqual({
    status: 'newer-version',
  });
});

test('a signature makes no sense of nonsense, and no bomb small', async () => {
  const of = async (text: string) =>
    (await openReceipt(await signedText(text), dana, 'link')).status;
  const good = JSON.parse(writeReceipt(rosasReceipt())) as Record<string, unknown>;
  const but = (part: Record<string, unknown>) => of(JSON.stringify({ ...good, ...part }));
  expect(await but({})).toBe('receipt');
  expect(await but({ unknown: 'to this version' })).toBe('receipt');
  expect(await of('')).toBe('no-sense');
  expect(await of('[[[[')).toBe('no-sense');
  expect(await but({ n: '\u202e \u200b' })).toBe('no-sense');
  expect(await but({ d: '2026-02-30' })).toBe('no-sense');
  expect(await but({ a: ['short', 1] })).toBe('no-sense');
  expect(await but({ l: [['../..', []]] })).toBe('no-sense');
  expect(await but({ l: [['pos', [['bell', 1e9, '00000001']]]] })).toBe('no-sense');
  expect(await but({ l: [['pos', [['bell', 1, '00000001', 0, ['missed']]]]] })).toBe('no-sense');
  expect(
    await but({
      l: [
        [
          'pos',
          [
            ['bell', 1, '00000001'],
            ['bell', 2, '00000001'],
          ],
        ],
      ],
    }),
  ).toBe('no-sense');
  expect(await of('{"__proto__":{"n":"x"},"d":"2026-06-04","l":[]}')).toBe('no-sense');
  expect(({} as Record<string, unknown>)['n']).toBeUndefined();
  expect(await but({ n: 'x'.repeat(40_000) })).toBe('too-large');
  expect(await of(`[${' '.repeat(30_000_000)}]`)).toBe('too-large');
});

test('whatever is carried, it is answered from the closed set of reasons', async () => {
  const { carried } = await issueReceipt(rosasReceipt(), rosa, await sealingKey(dana));
  const hostile = fc.oneof(
    fc.string(),
    fc.base64String().map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    fc
      .uint8Array({ maxLength: 200 })
      .map((bytes) => writeBase64Url(joinBytes(Uint8Array.of(1, 1), bytes))),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => {
      return writeBase64Url(joinBytes(envelopeHead('signed', bytes.length), bytes));
    }),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => {
      return writeBase64Url(joinBytes(envelopeHead('sealed', bytes.length), bytes));
    }),
    fc
      .tuple(fc.nat(carried.length), fc.string({ maxLength: 4 }), fc.nat(8))
      .map(([at, put, gone]) => carried.slice(0, at) + put + carried.slice(at + gone))
      .filter((text) => text !== carried),
  );
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const { status } = await openReceipt(text, dana, 'link');
      expect(status).toMatch(
        /^(not-a-receipt|cut|altered|newer-version|too-large|for-another|no-sense)$/,
      );
    }),
    { numRuns: 10_000 },
  );
}, 120_000);
