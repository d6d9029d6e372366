import { readEntry, writeEntry, type Entry } from './entry.ts';
import type { Fact } from './fact.ts';

/**
 * In which form a record stores its lines: plain, or sealed with a key (`sealed-form.ts`). The copies,
 * the notes and the other tabs get a line as it is stored; only what reads and writes lines knows.
 */
export type Form = {
  /** The entry that a stored line holds, or null when it cannot be read. */
  readonly read: (line: string) => Entry | null;
  readonly write: (fact: Fact) => Entry;
  /** An entry from elsewhere, as this record stores it. */
  readonly adopt: (entry: Entry) => Entry;
  /** A line from elsewhere that cannot be read, as this record puts it aside. */
  readonly aside: (line: string) => string;
};

export const plainForm: Form = {
  read: readEntry,
  write: writeEntry,
  adopt: (entry) => entry,
  aside: (line) => line,
};
