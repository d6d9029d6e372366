import type { BrowserContext } from '@playwright/test';
import { writeEntry } from '../../src/record/entry.ts';
import type { Fact } from '../../src/record/fact.ts';

/**
 * Lets a browser find these facts at its first page, as notes of a tab that was closed before they
 * were saved.
 */
export async function layFacts(context: BrowserContext, facts: readonly Fact[]): Promise<void> {
  const notes = facts
    .map(writeEntry)
    .map(({ id, line }) => [`extra-mile:/:wal:${id}`, line] as const);
  await context.addInitScript((lines) => {
    // The blank page that comes first has no storage.
    if (!location.protocol.startsWith('http') || localStorage.getItem('laid') !== null) return;
    localStorage.setItem('laid', 'yes');
    for (const [key, line] of lines) localStorage.setItem(key, line);
  }, notes);
}
