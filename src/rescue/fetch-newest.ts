import { within } from '../record/within.ts';

/**
 * Sees to it that the next page comes from the newest version: by its worker where there is a newer
 * one, else without any, because then the one that is there is what is broken. What the course keeps
 * of lessons stays.
 *
 * @returns false, and nothing is touched, when the host cannot be reached
 */
export async function fetchNewest(scope: string): Promise<boolean> {
  if (!(await isThere(scope))) return false;
  const registration = await navigator.serviceWorker?.getRegistration(scope);
  if (registration === undefined) return true;
  const isNewer = await within(20_000, takeOver(registration)).catch(() => false);
  if (!isNewer) await retire(registration, scope, 'shell|');
  return true;
}

/** Takes the worker and what it keeps off this device. */
export async function retire(
  registration: ServiceWorkerRegistration | undefined,
  scope: string,
  kind = '',
): Promise<void> {
  await registration?.unregister();
  if (globalThis.caches === undefined) return;
  for (const name of await caches.keys()) {
    if (name.startsWith(`extra-mile|${scope}|${kind}`)) await caches.delete(name);
  }
}

/** Whether the host itself answers, and not a portal in its place. */
async function isThere(scope: string): Promise<boolean> {
  const answer = await fetch(`${scope}sw.js`, { cache: 'no-store' }).catch(() => null);
  return answer?.ok === true && /javascript/.test(answer.headers.get('Content-Type') ?? '');
}

async function takeOver(registration: ServiceWorkerRegistration): Promise<boolean> {
  const { installing, waiting } = await registration.update();
  const worker = installing ?? waiting;
  if (worker === null) return false;
  await reach(worker, 'installed');
  worker.postMessage({ kind: 'apply-update' });
  await reach(worker, 'activated');
  return true;
}

function reach(worker: ServiceWorker, state: ServiceWorkerState): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === state) resolve();
      if (worker.state === 'redundant') reject(new Error());
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
