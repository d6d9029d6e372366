import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCompanion } from '../../src/offline/companion.ts';
import type { LessonsReport } from '../../src/offline/messages.ts';
import { pauseAfter } from '../../src/offline/pause.ts';

const minute = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function companionOf() {
  const told: unknown[] = [];
  const worker = { postMessage: (message: unknown) => void told.push(message) };
  return { told, companion: createCompanion(worker as unknown as ServiceWorker) };
}

function report(status: LessonsReport['status'], stored = 3): LessonsReport {
  return { kind: 'lessons', status, stored, total: 27, bytes: 0 };
}

test('pauses grow from two seconds to five minutes', () => {
  expect([1, 2, 3, 4].map(pauseAfter)).toEqual([2000, 4000, 8000, 16_000]);
  expect(pauseAfter(50)).toBe(5 * minute);
});

test('it asks again after a failure, later each time', () => {
  const { told, companion } = companionOf();
  companion.ask();
  companion.hear(report('failed'));
  vi.advanceTimersByTime(1999);
  expect(told).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(told).toMatchObject([{ kind: 'fill' }, { kind: 'fill' }]);
  companion.hear(report('failed'));
  vi.advanceTimersByTime(2000);
  expect(told).toHaveLength(2);
  vi.advanceTimersByTime(2000);
  expect(told).toHaveLength(3);
});

test('what got further begins with short pauses again', () => {
  const { told, companion } = companionOf();
  for (const _ of [1, 2, 3, 4]) companion.hear(report('failed', 3));
  companion.hear(report('failed', 4));
  vi.advanceTimersByTime(2000);
  expect(told).toHaveLength(1);
});

test('a round that ran out of time is followed by the next at once', () => {
  const { told, companion } = companionOf();
  companion.hear(report('paused'));
  expect(told).toHaveLength(1);
});

test('a worker that falls silent is asked again; one that has everything, or no room, is not', () => {
  const { told, companion } = companionOf();
  companion.hear(report('going'));
  vi.advanceTimersByTime(minute);
  expect(told).toHaveLength(1);
  companion.hear(report('done', 27));
  vi.advanceTimersByTime(100 * minute);
  companion.hear(report('full'));
  vi.advanceTimersByTime(100 * minute);
  expect(told).toHaveLength(1);
});

test('a worker that is gone is not asked any more', () => {
  const { told, companion } = companionOf();
  companion.hear(report('failed'));
  companion.leave();
  vi.advanceTimersByTime(100 * minute);
  expect(told).toEqual([]);
});
