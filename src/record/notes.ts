import type { Entry } from './entry.ts';
import type { FactId } from './fact.ts';
import { localStore } from './local-store.ts';
import { nameInScope } from './name-in-scope.ts';

/**
 * A fact is noted in localStorage in the same tick in which it happens, and the note is removed
 * once a copy has it. localStorage alone is no home for it: a killed browser forgets up to a
 * minute of it. But it outlives a tab that is closed in the tick of the click.
 */
export type Notes = {
  /** The lines of all notes, those of other tabs included. */
  readonly load: () => readonly string[];
  readonly write: (entry: Entry) => void;
  readonly remove: (id: FactId) => void;
};

/** Notes that are silently not taken where localStorage is refused or full: the copies are the promise. */
export function openNotes(scope: string): Notes {
  const prefix = nameInScope(scope, 'wal:');
  return {
    load: () => {
      const store = localStore();
      if (store === null) return [];
      const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
      return keys
        .filter((key) => key?.startsWith(prefix))
        .map((key) => store.getItem(key ?? ''))
        .filter((line) => line !== null);
    },
    write: (entry) => {
      try {
        localStore()?.setItem(prefix + entry.id, entry.line);
      } catch {
        // Full. The fact is on its way to the copies, and health tells when they fail too.
      }
    },
    remove: (id) => localStore()?.removeItem(prefix + id),
  };
}
