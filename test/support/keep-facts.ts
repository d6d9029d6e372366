import type { Page } from '@playwright/test';
import type { Happening } from '../../src/record/fact.ts';
import { writeEntry } from '../../src/record/entry.ts';
import type { Day, FactId, Stamp } from '../../src/record/fact.ts';

/** Lays facts down in the page's database, as another visit would have left them so many days ago. */
export async function keepFacts(
  page: Page,
  scope: string,
  happenings: readonly { readonly ago: number; readonly what: Happening }[],
): Promise<void> {
  const rows = happenings.map(({ ago, what }, place) => {
    const at = new Date(Date.now() - ago * 86_400_000 + place).toISOString();
    const { id, line } = writeEntry({
      id: `keepfactsabc.${place + 1}` as FactId,
      at: `${at}-0000` as Stamp,
      on: at.slice(0, 10) as Day,
      ...what,
    });
    return { id, line };
  });
  await page.evaluate(
    async ({ name, put }) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = database.transaction('facts', 'readwrite');
      for (const row of put) transaction.objectStore('facts').put(row);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    },
    { name: `extra-mile:${scope}:record`, put: rows },
  );
}
