import { beginAnew, clearStore } from '../record/erase.ts';
import { within } from '../record/within.ts';
import { retire } from './fetch-newest.ts';
import { databaseNames, folders } from './find-lines.ts';
import { findScopes, prefixesOf } from './find-scopes.ts';

/**
 * Takes everything of this site off the device. The files go first: they cannot while another tab of
 * the course is open. Then every tab that is asleep is told by a mark, as when everything is deleted on
 * the page about the device: what it holds is not to be written back.
 *
 * @throws and has taken nothing away, when another tab is open
 */
export async function startClean(scope: string): Promise<void> {
  const prefixes = prefixesOf(scope);
  const scopes = await findScopes(scope);
  for (const prefix of prefixes) {
    for (const { name } of await folders(prefix).catch(() => [])) {
      await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true });
    }
  }
  for (const each of scopes) beginAnew(each);
  for (const prefix of prefixes) {
    for (const name of await databaseNames(prefix)) await within(5_000, remove(name));
  }
  for (const each of scopes) clearStore(each, 'everything');
  await retire(await navigator.serviceWorker?.getRegistration(scope), scope);
}

function remove(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error());
  });
}
