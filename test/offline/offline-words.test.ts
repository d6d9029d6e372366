import { expect, test } from 'vitest';
import type { OfflineState } from '../../src/offline/offline-state.ts';
import { bannerWords, signWords } from '../../src/offline/offline-words.ts';

const ready = { status: 'ready', total: 27, bytes: 1000 } as const;

function state(lessons: OfflineState['lessons'], signal: OfflineState['signal'] = 'online') {
  return { signal, lessons, update: { status: 'none' } } as const;
}

test('the sign counts, then says that the course is ready', () => {
  expect(signWords(state({ status: 'fetching', stored: 18, total: 27 }))?.text).toBe(
    '18 of 27 stored',
  );
  expect(signWords(state(ready))?.text).toBe('Ready offline');
});

test('without a signal the sign says so, whatever is stored', () => {
  expect(signWords(state(ready, 'offline'))?.text).toBe('Offline');
  expect(signWords(state({ status: 'starting' }, 'offline'))?.text).toBe('Offline');
});

test('nothing is said before anything is known, nor where nothing can be kept', () => {
  expect(signWords(state({ status: 'starting' }))).toBeNull();
  expect(signWords(state({ status: 'unsupported' }))).toBeNull();
});

test('what went wrong is said, with what is there', () => {
  expect(signWords(state({ status: 'failed' }))?.text).toBe('Not ready offline');
  expect(signWords(state({ status: 'full', stored: 18, total: 27 }))?.text).toBe(
    '18 of 27, device full',
  );
});

test('the band promises every lesson only when every lesson is there', () => {
  expect(bannerWords(state(ready))).toBe('You’re offline. Every lesson still works.');
  expect(bannerWords(state({ status: 'fetching', stored: 18, total: 27 }))).toBe(
    'You’re offline. The lessons on this device still work.',
  );
  expect(bannerWords(state({ status: 'unsupported' }))).toBe(
    'You’re offline. What is open here still works.',
  );
  expect(bannerWords(state({ status: 'starting' }))).toBeNull();
});
