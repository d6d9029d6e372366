import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { alive, lessons } from './built-site.ts';
import type { Site } from './site-server.ts';

/** A lesson with questions to choose an answer to and one to write about. */
const worked = lessons.find(({ lesson }) => {
  const kinds = lesson.parts.flatMap(({ blocks }) =>
    blocks.map((block) => (block.kind === 'activity' ? block.activity.kind : '')),
  );
  return kinds.includes('choice') && kinds.includes('reflection');
});
if (worked === undefined) throw new Error('No lesson has a choice and a reflection.');

export const workAddress = worked.address.slice(1);

/** Opens the lesson and does two things in it; gives the page when both are saved. */
export async function doSomeWork(page: Page, site: Site): Promise<void> {
  await page.goto(site.url + workAddress);
  await alive(page);
  await page.getByRole('radiogroup').first().getByRole('radio').first().check();
  await write(page, 'I will look up when the door opens.');
}

/** Writes into the lesson's first field, and waits until that is saved. */
export async function write(page: Page, words: string): Promise<void> {
  const field = page.locator('[data-kind="reflection"] textarea').first();
  await field.fill(words);
  await field.blur();
  await expect
    .poll(() => page.evaluate(readLines, '/'))
    .toContainEqual(expect.stringContaining(words));
}

/** The lines in both copies and in notes, each once, as the browser has them; runs in a page. */
export async function readLines(scope: string): Promise<readonly string[]> {
  const prefix = `extra-mile:${scope}:`;
  const lines = new Set<string>();
  const database = await new Promise<IDBDatabase | null>((resolve) => {
    const request = indexedDB.open(`${prefix}record`);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => resolve(null);
    request.onsuccess = () => resolve(request.result);
  });
  if (database?.objectStoreNames.contains('facts') === true) {
    const rows = await new Promise<readonly { readonly line: string }[]>((resolve, reject) => {
      const request = database.transaction('facts').objectStore('facts').getAll();
      request.onsuccess = () => resolve(request.result as readonly { readonly line: string }[]);
      request.onerror = () => reject(request.error ?? new Error('unread'));
    });
    for (const { line } of rows) lines.add(line);
  }
  database?.close();
  const root = await navigator.storage.getDirectory();
  const folder = await root
    .getDirectoryHandle(encodeURIComponent(`${prefix}record`))
    .catch(() => null);
  if (folder !== null) {
    for await (const handle of folder.values()) {
      const text = await (await (handle as FileSystemFileHandle).getFile()).text();
      for (const line of text.split('\n')) if (line !== '') lines.add(line);
    }
  }
  for (const [key, line] of Object.entries(localStorage)) {
    if (key.startsWith(`${prefix}wal:`)) lines.add(line as string);
  }
  return [...lines];
}
