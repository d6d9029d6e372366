import { within } from '../record/within.ts';
import { retire } from './fetch-newest.ts';
import { databaseNames, folders } from './find-lines.ts';
import { prefixesOf } from './find-scopes.ts';

/**
 * Takes everything of this site off the device. The files go first: they cannot while another tab of
 * the course is open, which would write back what it holds.
 *
 * @throws and has taken nothing away, when another tab is open
 */
export async function startClean(scope: string): Promise<void> {
  const prefixes = prefixesOf(scope);
  for (const prefix of prefixes) {
    for (const { name } of await folders(prefix).catch(() => [])) {
      await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true });
    }
  }
  for (const prefix of prefixes) {
    for (const name of await databaseNames(prefix)) await within(5_000, remove(name));
  }
  for (const key of Object.keys(localStorage)) {
    if (prefixes.some((prefix) => key.startsWith(prefix))) localStorage.removeItem(key);
  }
  await retire(await navigator.serviceWorker?.getRegistration(scope), scope);
}

function remove(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error());
  });
}
