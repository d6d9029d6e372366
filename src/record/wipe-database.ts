import { committed, openDatabase } from './indexed-db.ts';

/**
 * Empties a database, whichever version it is of. It is not deleted, because a tab that is asleep
 * would hold that up, and with it every opening after. One that cannot be opened is deleted.
 */
export async function wipeDatabase(
  name: string,
  layOut: (database: IDBDatabase) => void,
): Promise<void> {
  if (globalThis.indexedDB === undefined) return;
  const database = await openDatabase(name, undefined, layOut).catch(() => null);
  if (database === null) return deleted(name);
  try {
    const stores = [...database.objectStoreNames];
    if (stores.length === 0) return;
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    const done = committed(transaction);
    for (const store of stores) transaction.objectStore(store).clear();
    await done;
  } finally {
    database.close();
  }
}

function deleted(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('Another tab holds the database.'));
  });
}
