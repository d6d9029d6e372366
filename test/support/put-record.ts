import type { Page } from '@playwright/test';

/** What is to lie on the device before the program looks: anything at all, in place of a record. */
export type Stored = {
  /** Rows of the database's store of facts; each needs a text as its `id`. */
  readonly rows: readonly unknown[];
  readonly version?: number;
  /** The bytes of each segment of the log, in base64. */
  readonly segments: readonly string[];
  /** Keys below the course's own prefix, with their texts. */
  readonly local: Readonly<Record<string, string>>;
};

/** Lays it down from a page of the site that does nothing with the record. */
export async function putRecord(page: Page, scope: string, stored: Stored): Promise<void> {
  await page.evaluate(put, { prefix: `extra-mile:${scope}:`, stored });
}

async function put({
  prefix,
  stored,
}: {
  readonly prefix: string;
  readonly stored: Stored;
}): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(`${prefix}record`, stored.version ?? 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('facts', { keyPath: 'id' });
      request.result.createObjectStore('quarantine', { keyPath: 'id' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
  const transaction = database.transaction('facts', 'readwrite', { durability: 'strict' });
  for (const row of stored.rows) transaction.objectStore('facts').put(row);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(encodeURIComponent(`${prefix}record`), {
    create: true,
  });
  for (const [index, segment] of stored.segments.entries()) {
    const handle = await folder.getFileHandle(`${index + 1}.log`, { create: true });
    const file = await handle.createWritable();
    await file.write(Uint8Array.from(atob(segment), (letter) => letter.charCodeAt(0)));
    await file.close();
  }
  for (const [key, text] of Object.entries(stored.local)) localStorage.setItem(prefix + key, text);
}
