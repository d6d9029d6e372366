import { StorageTrouble } from './trouble.ts';

/** The outcome of a request. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves when all that the transaction did is stored. */
export function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(transaction.error ?? new Error('The transaction was aborted'));
  });
}

/**
 * Opens a database, laying it out when it is new. Without a version it opens whichever is there.
 *
 * @throws StorageTrouble `held-by-other-tab` while an older version is open elsewhere
 */
export function openDatabase(
  name: string,
  version: number | undefined,
  layOut: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    let given = true;
    request.onupgradeneeded = () => layOut(request.result);
    request.onblocked = () => {
      given = false;
      reject(new StorageTrouble('held-by-other-tab'));
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => (given ? resolve(request.result) : request.result.close());
  });
}
