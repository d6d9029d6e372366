import { offlineStore } from './offline-state.ts';
import { pauseAfter } from './pause.ts';
import type { WorkerBridge } from './worker-bridge.ts';

let isStarted = false;
let bridge: WorkerBridge | undefined;
let connect: (() => Promise<void>) | undefined;

/**
 * Brings the course onto the device and keeps `offlineStore` true. To be called once, when the page
 * has come alive; a second call does nothing. In development there is no worker.
 *
 * @param site.base the site's base path, with a slash at its end
 */
export async function startOffline({ base }: { readonly base: string }): Promise<void> {
  if (isStarted) return;
  isStarted = true;
  const readSignal = () =>
    offlineStore.setState({ signal: navigator.onLine ? 'online' : 'offline' });
  addEventListener('online', readSignal);
  addEventListener('offline', readSignal);
  readSignal();
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) {
    offlineStore.setState({ lessons: { status: 'unsupported' } });
    return;
  }
  let failures = 0;
  connect = async () => {
    try {
      const { createWorkerBridge } = await import('./worker-bridge.ts');
      bridge ??= createWorkerBridge(base, navigator.serviceWorker, offlineStore);
    } catch {
      // The host does not answer, or has another build by now.
      offlineStore.setState({ lessons: { status: 'failed' } });
      setTimeout(retryOffline, pauseAfter((failures += 1)));
    }
  };
  await connect();
  const look = () => {
    if (document.visibilityState === 'visible') bridge?.look();
  };
  addEventListener('online', retryOffline);
  document.addEventListener('visibilitychange', look);
  addEventListener('focus', look);
}

/**
 * The reader said yes: lets the waiting build take over and then loads this tab anew, once. No other
 * tab is loaded anew. What is not saved yet has to be saved before.
 */
export function applyUpdate(): void {
  bridge?.applyUpdate();
}

/** Tries now what is tried again later by itself: to install the worker, to fetch what is missing. */
export function retryOffline(): void {
  if (bridge === undefined) void connect?.();
  else bridge.retry();
}
