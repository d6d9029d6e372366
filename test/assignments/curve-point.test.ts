import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBase64Url, writeBase64Url } from '../../src/course/base64url.ts';
import { shortenPoint, wholePoint } from '../../src/assignments/curve-point.ts';

test('a key that was made short is the same key again', async () => {
  for (let index = 0; index < 50; index++) {
    const { publicKey } = await crypto.subtle.generateKey(
      { name: 'ECDSA', namedCurve: 'P-256' },
      false,
      ['sign', 'verify'],
    );
    const whole = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
    expect(wholePoint(shortenPoint(whole))).toEqual(whole);
  }
});

test('what is no point is none, whatever its bytes are', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const whole = wholePoint(bytes);
      expect(whole === null ? bytes : shortenPoint(whole)).toEqual(bytes);
    }),
    { numRuns: 300 },
  );
  expect(wholePoint(new Uint8Array(33).fill(255))).toBeNull();
});

test('bytes are one text and no other', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(readBase64Url(writeBase64Url(bytes))).toEqual(bytes);
    }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), (text) => {
      const bytes = readBase64Url(text);
      expect(bytes === null ? text : writeBase64Url(bytes)).toBe(text);
    }),
  );
  expect(readBase64Url('AB')).toBeNull();
});
