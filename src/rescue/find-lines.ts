import { nameInScope } from '../record/name-in-scope.ts';
import { splitLines } from '../record/split-lines.ts';
import { within } from '../record/within.ts';

/** What one place on the device holds, or null when it could not be read. */
export type Found = {
  readonly database: readonly string[] | null;
  readonly log: readonly string[] | null;
  /** Notes of what was not in either copy yet. */
  readonly notes: readonly string[] | null;
};

/** Milliseconds: a store that has not answered by then is not going to. */
const patience = 5_000;

/**
 * Every line of the record that lies on this device, sound or not, straight from where the browser
 * keeps it: nothing of the program that wrote it is needed.
 */
export async function findLines(scope: string): Promise<Found> {
  const [database, log, notes] = await Promise.all(
    [inDatabases, inFiles, inNotes].map((find) =>
      within(patience, find(nameInScope(scope, ''))).catch(() => null),
    ),
  );
  return { database: database ?? null, log: log ?? null, notes: notes ?? null };
}

/** The names of this site's databases. */
export async function databaseNames(prefix: string): Promise<readonly string[]> {
  // Older browsers do not list them.
  const all = (await indexedDB.databases?.()) ?? [{ name: `${prefix}record` }];
  return all.flatMap(({ name }) => (name?.startsWith(prefix) === true ? [name] : []));
}

/** This site's folders in the private file system. */
export async function folders(prefix: string): Promise<readonly FileSystemDirectoryHandle[]> {
  const found: FileSystemDirectoryHandle[] = [];
  for await (const handle of (await navigator.storage.getDirectory()).values()) {
    const isOurs = handle.name.startsWith(encodeURIComponent(prefix));
    if (isOurs && handle.kind === 'directory') found.push(handle);
  }
  return found;
}

async function inDatabases(prefix: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const name of await databaseNames(prefix)) {
    const database = await open(name);
    if (database === null) continue;
    for (const store of database.objectStoreNames) {
      const rows = database.transaction(store).objectStore(store);
      // A single row that cannot be read keeps all from being read at once.
      const all = await answer(rows.getAll()).catch(() => one(database, store));
      for (const row of all as readonly ({ readonly line?: unknown } | null)[]) {
        lines.push(typeof row?.line === 'string' ? row.line : JSON.stringify(row));
      }
    }
    database.close();
  }
  return lines;
}

async function one(database: IDBDatabase, store: string): Promise<readonly unknown[]> {
  const rows = () => database.transaction(store).objectStore(store);
  const found: unknown[] = [];
  for (const key of await answer(rows().getAllKeys())) {
    await answer(rows().get(key)).then(
      (row: unknown) => found.push(row),
      () => undefined,
    );
  }
  return found;
}

/** Null where there is none; one is not made. */
async function open(name: string): Promise<IDBDatabase | null> {
  const request = indexedDB.open(name);
  let isNew = false;
  request.onupgradeneeded = () => {
    isNew = true;
    request.transaction?.abort();
  };
  return answer(request).catch((error: unknown) => {
    if (isNew) return null;
    throw error;
  });
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error());
  });
}

async function inFiles(prefix: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const folder of await folders(prefix)) {
    for await (const handle of folder.values()) {
      const file = await (handle as FileSystemFileHandle).getFile().catch(() => null);
      if (file !== null) lines.push(...splitLines(new Uint8Array(await file.arrayBuffer())));
    }
  }
  return lines;
}

async function inNotes(prefix: string): Promise<readonly string[]> {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(`${prefix}wal:`))
    .flatMap((key) => localStorage.getItem(key) ?? []);
}
