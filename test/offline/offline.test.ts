// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { offlineStore } from '../../src/offline/offline-state.ts';
import { startOffline } from '../../src/offline/offline.ts';

test('a page without workers still knows whether there is a signal, and says that it keeps nothing', async () => {
  const signal = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await startOffline({ base: '/' });
  expect(offlineStore.getState()).toMatchObject({
    signal: 'offline',
    lessons: { status: 'unsupported' },
    update: { status: 'none' },
  });
  signal.mockReturnValue(true);
  dispatchEvent(new Event('online'));
  expect(offlineStore.getState().signal).toBe('online');
});
