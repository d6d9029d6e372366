import type { Page } from '@playwright/test';

/** What lies on the device, place by place, as the browser has it. */
export type Copies = {
  readonly database: readonly string[];
  /** The browser cannot open any database of the site: what it keeps them in is damaged. */
  readonly isDatabaseRefused: boolean;
  readonly aside: readonly string[];
  readonly log: readonly string[];
  readonly notes: readonly string[];
};

/** Reads every place by itself; runs in a page of the site and asks nothing of the program. */
export async function readCopies(scope: string): Promise<Copies> {
  const prefix = `extra-mile:${scope}:`;
  let isDatabaseRefused = false;
  const database = await new Promise<IDBDatabase | null>((resolve) => {
    const request = indexedDB.open(`${prefix}record`);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => {
      isDatabaseRefused = request.error?.name !== 'AbortError';
      resolve(null);
    };
    request.onsuccess = () => resolve(request.result);
  });
  const linesIn = (store: string) =>
    new Promise<readonly string[]>((resolve, reject) => {
      if (database?.objectStoreNames.contains(store) !== true) return resolve([]);
      const request = database.transaction(store).objectStore(store).getAll();
      request.onerror = () => reject(request.error ?? new Error('unread'));
      request.onsuccess = () =>
        resolve(
          (request.result as readonly { readonly line?: unknown }[]).map(({ line }) =>
            typeof line === 'string' ? line : JSON.stringify(line ?? null),
          ),
        );
    });
  const [facts, aside] = [await linesIn('facts'), await linesIn('quarantine')];
  database?.close();
  const log: string[] = [];
  const root = await navigator.storage.getDirectory();
  const folder = await root
    .getDirectoryHandle(encodeURIComponent(`${prefix}record`))
    .catch(() => null);
  if (folder !== null) {
    for await (const handle of folder.values()) {
      const text = await (await (handle as FileSystemFileHandle).getFile()).text().catch(() => '');
      log.push(...text.split('\n').filter((line) => line !== ''));
    }
  }
  const notes = Object.entries(localStorage)
    .filter(([key]) => key.startsWith(`${prefix}wal:`))
    .map(([, line]) => String(line));
  return { database: facts, isDatabaseRefused, aside, log, notes };
}

/** The lines of facts, each once, in whichever place. */
export async function readLines(page: Page, scope = '/'): Promise<readonly string[]> {
  const { database, log, notes } = await page.evaluate(readCopies, scope);
  return [...new Set([...database, ...log, ...notes])];
}
