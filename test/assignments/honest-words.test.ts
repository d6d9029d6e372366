import { expect, test } from 'vitest';
import { receiptWords } from '../../src/pages/receipt/receipt-words.ts';
import { noticeWords, refusalWords, rosterWords } from '../../src/pages/roster/roster-words.ts';

/** Every sentence of a table; of one that is made from figures and names, with some of them. */
function sentences(table: object): readonly string[] {
  return Object.values(table).flatMap((entry: unknown): readonly string[] => {
    if (typeof entry === 'string') return [entry];
    if (typeof entry === 'object' && entry !== null) return sentences(entry);
    return typeof entry === 'function' ? [entry.toString()] : [];
  });
}

const all = [receiptWords, rosterWords, noticeWords, refusalWords].flatMap(sentences);

test('nothing is called verified, certified or a proof', () => {
  expect(all.length).toBeGreaterThan(120);
  expect(
    all.filter((words) => /verif|certif|\bproof|\bproves?\b|guarant|authentic/i.test(words)),
  ).toEqual([]);
});

test('nobody is said not to have begun, nor anything to be wrong, and nobody is shouted at', () => {
  const bad = /not started|hasn’t started|\bwrong\b|\bcorrect\b|invalid|error|!/i;
  expect(all.filter((words) => bad.test(words.replaceAll(/[!=]==?/g, '')))).toEqual([]);
});

test('a receipt is called a self-report where it is sent, taken in and shown', () => {
  expect(receiptWords.selfReported).toMatch(/self-reported/i);
  expect(receiptWords.message('Rosa', 'Dazzle')).toMatch(/self-reported/i);
  expect(rosterWords.oneHint).toMatch(/self-report/i);
  expect(rosterWords.moreWords.join(' ')).toMatch(/self-report/i);
});
