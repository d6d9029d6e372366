import { localStore } from '../record/local-store.ts';
import { nameInScope } from '../record/name-in-scope.ts';
import { isSafeMode } from '../ui/safe-mode.ts';

/*
 * How a learner likes things on this device. These are no facts: another device has another screen and
 * another voice, nothing follows from them, and to lose one costs a press. So they are not merged, not
 * kept twice and in no backup, but in localStorage, where they can be read before the first line is drawn.
 */

const scope = import.meta.env.BASE_URL;

/** What could not be kept: it holds until the page is closed. */
const here = new Map<string, string>();
const told = new EventTarget();

export function loadSetting(name: string): string | null {
  const set = here.get(name);
  if (set !== undefined || isSafeMode) return set ?? null;
  return localStore()?.getItem(nameInScope(scope, name)) ?? null;
}

export function saveSetting(name: string, value: string): void {
  here.set(name, value);
  try {
    const store = localStore();
    store?.setItem(nameInScope(scope, name), value);
    if (store !== null && !isSafeMode) here.delete(name);
  } catch {
    // Full or refused.
  }
  told.dispatchEvent(new Event('change'));
}

/** Hears of every setting that is changed, in this tab or in another one. */
export function followSettings(changed: () => void): () => void {
  told.addEventListener('change', changed);
  window.addEventListener('storage', changed);
  return () => {
    told.removeEventListener('change', changed);
    window.removeEventListener('storage', changed);
  };
}
