import { localStore } from './local-store.ts';
import { nameInScope } from './name-in-scope.ts';

/**
 * Asks the browser, once on this device, not to throw the record away when space runs short. To be
 * called from a user's action, at the first moment at which there is something to lose: some
 * browsers ask the learner. It never rejects; a refusal changes nothing else.
 */
export async function askToPersist(scope: string): Promise<void> {
  const key = nameInScope(scope, 'asked-to-persist');
  try {
    if (localStore()?.getItem(key) !== null) return;
    // Before the question, so that a learner who closes the tab instead of answering is not asked again.
    localStore()?.setItem(key, 'yes');
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // Not to be had here.
  }
}
