import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseWorkerMessage, parsePageMessage } from '../../src/offline/messages.ts';

const count = fc.nat();
const report = fc.record({
  kind: fc.constant('lessons' as const),
  status: fc.constantFrom('going', 'done', 'paused', 'failed', 'full'),
  stored: count,
  total: count,
  bytes: count,
});

test('what a page asks is understood', () => {
  expect(parsePageMessage({ kind: 'fill', language: 'es' })).toEqual({
    kind: 'fill',
    language: 'es',
  });
  expect(parsePageMessage({ kind: 'fill' })).toEqual({ kind: 'fill', language: null });
  expect(parsePageMessage({ kind: 'rest' })).toEqual({ kind: 'rest' });
  expect(parsePageMessage({ kind: 'apply-update' })).toEqual({ kind: 'apply-update' });
});

test('a report comes through as it was sent, without what was not asked for', () => {
  fc.assert(
    fc.property(report, (sent) => {
      expect(parseWorkerMessage({ ...sent, extra: 1 })).toEqual(sent);
    }),
  );
});

test('a worker that takes itself away says so', () => {
  expect(parseWorkerMessage({ kind: 'retired', why: 'newer' })).toEqual({ kind: 'retired' });
});

test('anything else is refused without a fault', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(parsePageMessage(data)).toBeNull();
      expect(parseWorkerMessage(data)).toBeNull();
    }),
  );
});

test('a report with one field spoilt is refused', () => {
  const spoilt = fc.constantFrom(undefined, null, -1, 0.5, NaN, '3', 'over');
  const field = fc.constantFrom('kind', 'status', 'stored', 'total', 'bytes');
  fc.assert(
    fc.property(report, field, spoilt, (sent, name, value) => {
      expect(parseWorkerMessage({ ...sent, [name]: value })).toBeNull();
    }),
  );
});
