import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCarried, readReceiptFragment } from '../../src/assignments/find-carried.ts';
import { issueReceipt } from '../../src/assignments/issue-receipt.ts';
import { rosasReceipt, someDevice } from './some-receipts.ts';

const { carried } = await issueReceipt(rosasReceipt(), someDevice(), null);
const link = `https://course.example/receipt#r=${carried}`;

test('links are found in whatever stands around them', () => {
  expect(findCarried(link)).toEqual([carried]);
  expect(findCarried(`Hello Dana,\nhere it is: <${link}>.\n\n${link}, bye`)).toEqual([
    carried,
    carried,
  ]);
  expect(findCarried('')).toEqual([]);
  expect(findCarried(' \n ')).toEqual([]);
});

test('what was copied without the rest of its address is taken as well', () => {
  expect(findCarried(`  ${carried}\n`)).toEqual([carried]);
});

test('a link that a mail program broke is put together, and a short one takes nothing else in', () => {
  const broken = link.replaceAll(/(.{76})/g, '$1\r\n');
  expect(findCarried(broken)).toEqual([carried]);
  expect(findCarried(broken.replaceAll('\r\n', '\r\n> '))).toEqual([carried]);
  const quoted = link.replace('=', '=3D').replaceAll(/(.{70})/g, '$1=\r\n');
  expect(findCarried(`Content-Transfer-Encoding: quoted-printable\n\n${quoted}\n`)).toEqual([
    carried,
  ]);
  const cut = link.slice(0, -20);
  expect(findCarried(`${cut}\nand many more words than were missing there`)).toEqual([
    carried.slice(0, -20),
  ]);
});

test('a fragment of another kind is none of a receipt', () => {
  expect(readReceiptFragment(`#r=${carried}`)).toBe(carried);
  expect(readReceiptFragment('#r=')).toBe('');
  expect(readReceiptFragment('#do=pos')).toBeNull();
  expect(readReceiptFragment('')).toBeNull();
});

test('any text gives texts, and never more than a few thousand', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(findCarried(`${text}#r=${text}`).length).toBeGreaterThan(0);
    }),
  );
  expect(findCarried('#r=AQ\n'.repeat(100_000))).toHaveLength(2_000);
});
