import type { StoreApi } from 'zustand/vanilla';
import { createCompanion } from './companion.ts';
import type { Companion } from './companion.ts';
import { parseWorkerMessage } from './messages.ts';
import { isWorthOffering, readReport } from './offline-state.ts';
import type { OfflineState } from './offline-state.ts';
import { pauseAfter } from './pause.ts';
import { registerWorker } from './register-worker.ts';

export type WorkerBridge = ReturnType<typeof createWorkerBridge>;

const hour = 3_600_000;

/** How long a build may take to take over before the reader can ask again, in milliseconds. */
const handover = 10_000;

/**
 * Follows the site's workers, the one in use and the one that waits, and keeps the store true to what
 * they tell. What follows the registration is written against the platform, because workbox-window
 * stops listening after the first update that it did not cause (GoogleChrome/workbox#3285), and a tab
 * may stay open for three of them.
 */
export function createWorkerBridge(
  base: string,
  container: ServiceWorkerContainer,
  store: StoreApi<OfflineState>,
) {
  const companions = new Map<ServiceWorker, Companion>();
  let registration: ServiceWorkerRegistration | undefined;
  let isRegistering = false;
  let failures = 0;
  let lookedAt = 0;
  let controller = container.controller;
  /* Another tab said yes: this one runs the build before, until it is loaded anew. */
  let isOvertaken = false;
  /* The host has taken the worker back; this page goes on without one. */
  let isRetired = false;

  async function register(): Promise<void> {
    if (isRegistering || isRetired) return;
    isRegistering = true;
    try {
      const found = await registerWorker(base);
      if (found !== registration) found.addEventListener('updatefound', followAll);
      registration = found;
      followAll();
      look();
    } catch {
      fail();
    }
    isRegistering = false;
  }

  function retire(): void {
    isRetired = true;
    for (const companion of companions.values()) companion.leave();
    companions.clear();
    store.setState({ lessons: { status: 'unsupported' }, update: { status: 'none' } });
  }

  function fail(): void {
    if (isRetired) return;
    store.setState({ lessons: { status: 'failed' } });
    setTimeout(
      () => {
        if (store.getState().lessons.status === 'failed') void register();
      },
      pauseAfter((failures += 1)),
    );
  }

  function followAll(): void {
    for (const worker of [registration?.installing, registration?.waiting, registration?.active]) {
      if (worker && !companions.has(worker)) follow(worker);
    }
  }

  function follow(worker: ServiceWorker): void {
    const companion = createCompanion(worker);
    companions.set(worker, companion);
    let wasInstalled = false;
    const readState = () => {
      switch (worker.state) {
        case 'installed':
        case 'activated':
          wasInstalled = true;
          failures = 0;
          companion.ask();
          break;
        case 'redundant':
          companion.leave();
          companions.delete(worker);
          if (isOnlyOne(worker)) fail();
          else if (!wasInstalled) setTimeout(update, pauseAfter((failures += 1)));
          break;
        default:
      }
    };
    worker.addEventListener('statechange', () => {
      readState();
      settle();
    });
    readState();
  }

  /* A worker that another build replaced may go; one without a successor leaves the page bare. */
  function isOnlyOne(worker: ServiceWorker): boolean {
    const active = registration?.active ?? worker;
    return active === worker && !registration?.installing;
  }

  container.addEventListener('message', ({ data, source }) => {
    const message = parseWorkerMessage(data);
    if (message?.kind === 'retired') return retire();
    const companion = source instanceof ServiceWorker ? companions.get(source) : undefined;
    if (message === null || companion === undefined) return;
    companion.hear(message);
    settle();
  });

  container.addEventListener('controllerchange', () => {
    if (controller !== null) isOvertaken = true;
    controller = container.controller;
    settle();
  });

  function reportOf(worker: ServiceWorker | null | undefined) {
    return worker ? companions.get(worker)?.report() : undefined;
  }

  /* What the page shows, from what is known of the workers now. */
  function settle(): void {
    if (isRetired) return;
    const shown = store.getState();
    const active = reportOf(registration?.active);
    if (active !== undefined) store.setState({ lessons: readReport(active) });
    else if (shown.lessons.status !== 'failed') store.setState({ lessons: { status: 'starting' } });
    if (shown.update.status === 'applying') return;
    const isOffered = isOvertaken || isWorthOffering(reportOf(registration?.waiting), active);
    store.setState({ update: { status: isOffered ? 'waiting' : 'none' } });
  }

  function update(): void {
    if (isRetired) return;
    registration?.update().catch(() => {
      lookedAt = 0;
    });
  }

  /** Asks for a newer build and looks after what is stored, at most once in an hour. */
  function look(): void {
    if (registration === undefined || Date.now() - lookedAt < hour) return;
    lookedAt = Date.now();
    update();
    for (const companion of companions.values()) {
      if (companion.report()?.status === 'done') companion.ask();
    }
  }

  /** Tries anew what has failed. */
  function retry(): void {
    if (store.getState().lessons.status === 'failed') {
      store.setState({ lessons: { status: 'starting' } });
      void register();
    }
    for (const companion of companions.values()) {
      const status = companion.report()?.status;
      if (status === 'failed' || status === 'full') companion.ask();
    }
  }

  function applyUpdate(): void {
    if (store.getState().update.status === 'applying') return;
    const waiting = registration?.waiting;
    if (!waiting) {
      location.reload();
      return;
    }
    store.setState({ update: { status: 'applying' } });
    setTimeout(() => store.setState({ update: { status: 'waiting' } }), handover);
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated') location.reload();
    });
    if (registration?.active) companions.get(registration.active)?.tell({ kind: 'rest' });
    companions.get(waiting)?.tell({ kind: 'apply-update' });
  }

  void register();
  return { look, retry, applyUpdate };
}
