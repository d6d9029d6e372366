import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../src/course/pack.ts';

const most = 32 * 1024;

test('what was packed comes out again, and is fit for a link', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (text) => {
      const packed = await pack(text);
      expect(packed).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(await unpack(packed, { most })).toEqual({ status: 'text', text });
    }),
  );
});

test('a packed text that stops short is known by that, wherever it was cut', async () => {
  const packed = await pack(
    JSON.stringify({ from: 'Dana', note: 'Please, by Friday. '.repeat(30) }),
  );
  for (let length = 0; length < packed.length - 1; length += 1) {
    expect(await unpack(packed.slice(0, length), { most }), `${length}`).toEqual({ status: 'cut' });
  }
});

test('one altered character is noticed, or has altered nothing', async () => {
  const text = JSON.stringify({ lessons: ['pos/hes-my-customer', 'pos/all-four'], due: 'Friday' });
  const packed = await pack(text);
  let noticed = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const other = packed[at] === 'A' ? 'B' : 'A';
    const found = await unpack(packed.slice(0, at) + other + packed.slice(at + 1), { most });
    if (found.status === 'text') expect(found.text).toBe(text);
    else noticed += 1;
  }
  // Only bits that stand for nothing, at the end of the packed text and of its last byte, are left.
  expect(noticed).toBeGreaterThan(packed.length - 4);
});

test('any text at all is answered', async () => {
  const letters = fc.string({ unit: fc.constantFrom(...'AZaz09-_+/= %é'), maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), letters), async (text) => {
      expect(['cut', 'not-packed', 'too-large']).toContain((await unpack(text, { most })).status);
    }),
  );
});

test('bytes that are no text are refused', async () => {
  expect(await unpack(zipped(Buffer.from([0xff, 0xfe, 0x00])), { most })).toEqual({
    status: 'not-packed',
  });
});

test('a text may be as long as it may, and not a byte longer', async () => {
  const packed = await pack('a'.repeat(1000));
  expect((await unpack(packed, { most: 1000 })).status).toBe('text');
  expect(await unpack(packed, { most: 999 })).toEqual({ status: 'too-large' });
  expect(await unpack('A'.repeat(3000), { most: 1000 })).toEqual({ status: 'too-large' });
});

test.each([1, 6, 64])('a bomb of %i MB is put down at once', async (megabytes) => {
  const bomb = zipped(Buffer.alloc(megabytes * 1024 * 1024), 9);
  const before = performance.now();
  expect(await unpack(bomb, { most: 512 * 1024 })).toEqual({ status: 'too-large' });
  expect(performance.now() - before).toBeLessThan(1000);
});

function zipped(bytes: Buffer, level = 6): string {
  return deflateSync(bytes, { level }).toString('base64url');
}
