import { localStore } from '../record/local-store.ts';
import { nameInScope } from '../record/name-in-scope.ts';

/*
 * How a learner likes things on this device. These are no facts: another device has another screen and
 * another voice, nothing follows from them, and to lose one costs a press. So they are not merged, not
 * kept twice and in no backup, but in localStorage, where they can be read before the first line is drawn.
 */

const scope = import.meta.env.BASE_URL;

/** What was set while the page is open, for browsers that keep nothing. */
const here = new Map<string, string>();
const told = new EventTarget();

export function loadSetting(name: string): string | null {
  return here.get(name) ?? localStore()?.getItem(nameInScope(scope, name)) ?? null;
}

export function saveSetting(name: string, value: string): void {
  here.set(name, value);
  try {
    localStore()?.setItem(nameInScope(scope, name), value);
  } catch {
    // Full or refused: then it holds until the page is closed.
  }
  told.dispatchEvent(new Event('change'));
}

/** Hears of every setting that is changed, in this tab or in another one. */
export function followSettings(changed: () => void): () => void {
  const elsewhere = () => {
    here.clear();
    changed();
  };
  told.addEventListener('change', changed);
  window.addEventListener('storage', elsewhere);
  return () => {
    told.removeEventListener('change', changed);
    window.removeEventListener('storage', elsewhere);
  };
}
