import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '../../src/assignments/csv.ts';
import { readCsv } from '../support/read-csv.ts';

const plain = (text: string) => text.replace(/^\uFEFF/, '');

test('it begins with the mark of UTF-8, and its lines end as RFC 4180 has it', () => {
  expect(
    writeCsv([
      ['Name', 'Lucía'],
      ['李雷', '2026-06-04'],
    ]),
  ).toBe('\uFEFF"Name","Lucía"\r\n"李雷","2026-06-04"\r\n');
});

test('whatever stands in a cell is read again, but for the apostrophe before a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), {
        minLength: 1,
      }),
      (rows) => {
        const read = readCsv(plain(writeCsv(rows)));
        expect(read.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
        );
      },
    ),
  );
});

test('no cell is run as a formula', () => {
  const formulas = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u200b=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '|cmd',
    '%0A',
    '=HYPERLINK("http://evil.example","x")',
    "=cmd|' /C calc'!A0",
  ];
  const [cells = []] = readCsv(plain(writeCsv([formulas])));
  expect(cells).toEqual(formulas.map((formula) => `'${formula}`));
  const harmless = ['Rosa', '2026-06-04', '6 of 6', '4711', "O'Hara", ''];
  expect(readCsv(plain(writeCsv([harmless])))).toEqual([harmless]);
});

test('names of any script, and days, stand as they are', () => {
  const names = ['أمينة الزهراء', 'สมชาย ใจดี', '山田 花子', 'Zoë O’Hara, “Zo”', '👩🏽‍🍳 Ana', 'नीतिश'];
  const file = writeCsv(names.map((name) => [name, '2026-06-04']));
  const bytes = new TextEncoder().encode(file);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  // As a spreadsheet reads it: the mark says that it is UTF-8, and is no part of the first cell.
  const read = readCsv(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  expect(read).toEqual(names.map((name) => [name, '2026-06-04']));
});
