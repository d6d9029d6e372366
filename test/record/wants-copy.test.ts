import { expect, test } from 'vitest';
import type { Day } from '../../src/record/fact.ts';
import { wantsCopy, type CopyReasons } from '../../src/record/wants-copy.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 30, 12);
const due: CopyReasons = {
  now,
  isEvicted: true,
  since: '2026-11-01' as Day,
  copied: null,
  putOff: null,
};

test('work of more than 14 days that was never copied asks for a copy', () => {
  expect(wantsCopy(due)).toBe(true);
});

const quiet: readonly (readonly [string, Partial<CopyReasons>])[] = [
  ['a browser that keeps things', { isEvicted: false }],
  ['nothing to lose', { since: null }],
  ['work that began a week ago', { since: '2026-11-23' as Day }],
  ['a copy of 13 days ago', { copied: now - 13 * day }],
  ['"later" said 13 days ago', { putOff: now - 13 * day }],
];
for (const [what, reasons] of quiet) {
  test(`${what} asks for nothing`, () => {
    expect(wantsCopy({ ...due, ...reasons })).toBe(false);
  });
}

test('a copy and a "later" hold for 14 days and no longer', () => {
  expect(wantsCopy({ ...due, copied: now - 14 * day, putOff: now - 15 * day })).toBe(true);
});

test('a time that lies ahead, because a clock was put back, keeps nobody quiet', () => {
  expect(wantsCopy({ ...due, copied: now + 400 * day, putOff: now + day })).toBe(true);
});
