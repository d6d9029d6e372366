import { expect, test } from 'vitest';
import type { LessonsReport } from '../../src/offline/messages.ts';
import { isWorthOffering, readReport } from '../../src/offline/offline-state.ts';

function report(status: LessonsReport['status'], stored: number, total = 27): LessonsReport {
  return { kind: 'lessons', status, stored, total, bytes: 1000 };
}

test('only a count that was finished means ready', () => {
  expect(readReport(report('done', 27))).toEqual({ status: 'ready', total: 27, bytes: 1000 });
  for (const status of ['going', 'paused', 'failed'] as const) {
    expect(readReport(report(status, 27))).toEqual({ status: 'fetching', stored: 27, total: 27 });
  }
  expect(readReport(report('full', 9))).toEqual({ status: 'full', stored: 9, total: 27 });
});

test('a worker that cannot read its own list has nothing to count', () => {
  expect(readReport(report('failed', 0, 0))).toEqual({ status: 'failed' });
});

test('a build is offered once it takes no lesson away', () => {
  expect(isWorthOffering(report('done', 27), report('done', 27))).toBe(true);
  expect(isWorthOffering(report('going', 26), report('done', 27))).toBe(false);
  expect(isWorthOffering(report('failed', 5), report('failed', 5))).toBe(true);
});

test('a shorter course is offered when it is whole', () => {
  expect(isWorthOffering(report('done', 20, 20), report('done', 27))).toBe(true);
});

test('nothing is offered on a guess', () => {
  expect(isWorthOffering(undefined, report('done', 27))).toBe(false);
  expect(isWorthOffering(report('done', 27), undefined)).toBe(false);
});
