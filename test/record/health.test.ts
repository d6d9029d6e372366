import { expect, test } from 'vitest';
import { judgeSaving, type Standing } from '../../src/record/health.ts';

const opening: Standing = { status: 'opening' };
const working: Standing = { status: 'working' };
const full: Standing = { status: 'failing', trouble: 'full', attempts: 3 };
const failed: Standing = { status: 'failing', trouble: 'failed', attempts: 1 };

test('while a copy is being read the record is opening, whatever waits', () => {
  expect(judgeSaving([opening, working], 2, null)).toEqual({ status: 'opening' });
});

test('nothing is called saved while a fact waits for its first copy', () => {
  expect(judgeSaving([working, full], 1, 5)).toEqual({ status: 'saving' });
});

test('one failing copy leaves one', () => {
  expect(judgeSaving([full, working], 0, 5)).toEqual({
    status: 'saved',
    copies: 1,
    at: 5,
    trouble: 'full',
  });
});

test('two failing copies are told even when nothing waits, with the reason that says most', () => {
  expect(judgeSaving([failed, full], 0, 5)).toEqual({
    status: 'unsaved',
    trouble: 'full',
    waiting: 0,
    attempts: 1,
  });
});
