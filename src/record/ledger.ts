import { readEntry, type Entry } from './entry.ts';
import type { FactId } from './fact.ts';
import { inTurns } from './in-turns.ts';

/** Everything this tab knows of the record, in memory: a set that only grows. */
export type Ledger = {
  readonly entries: ReadonlyMap<FactId, Entry>;
  /**
   * Takes lines in from anywhere.
   *
   * @returns the ids of all that could be read; the entries among them that were new; the lines
   * that could not be read
   */
  readonly take: (lines: Iterable<string>) => Taken;
  /** Reads lines in turns, so that taking them in is the work of a moment. */
  readonly readAhead: (lines: readonly string[]) => Promise<void>;
  /** Takes in what is read already; gives those that were new. */
  readonly add: (entries: Iterable<Entry>) => readonly Entry[];
  /** Lines that cannot be read and whose fact is not known from elsewhere. */
  readonly quarantined: () => readonly string[];
  /** How many facts only a newer version of the course understands. */
  readonly newer: () => number;
};

export type Taken = {
  readonly ids: ReadonlySet<FactId>;
  readonly fresh: readonly Entry[];
  readonly unreadable: readonly string[];
};

/** @param read gives the entry that a line holds, or null when it cannot be read */
export function openLedger(read: (line: string) => Entry | null = readEntry): Ledger {
  const entries = new Map<FactId, Entry>();
  /** By line, so that a line read again is not parsed again. */
  const known = new Map<string, FactId>();
  const damaged = new Set<string>();
  /** What was read ahead and is still to be taken in. */
  const ahead = new Map<string, Entry | null>();
  let newer = 0;

  const add = (given: Iterable<Entry>): readonly Entry[] => {
    const fresh: Entry[] = [];
    for (const entry of given) {
      if (!known.has(entry.line)) known.set(entry.line, entry.id);
      if (entries.has(entry.id)) continue;
      entries.set(entry.id, entry);
      fresh.push(entry);
      if (entry.fact === null) newer += 1;
    }
    return fresh;
  };

  const take = (lines: Iterable<string>): Taken => {
    const ids = new Set<FactId>();
    const fresh: Entry[] = [];
    const unreadable: string[] = [];
    for (const line of lines) {
      const id = known.get(line);
      if (id !== undefined) {
        ids.add(id);
        continue;
      }
      const found = ahead.get(line);
      const entry = found === undefined ? read(line) : found;
      if (entry === null) {
        unreadable.push(line);
        damaged.add(line);
        continue;
      }
      ids.add(entry.id);
      fresh.push(...add([entry]));
    }
    ahead.clear();
    return { ids, fresh, unreadable };
  };

  const readAhead = async (lines: readonly string[]) => {
    await inTurns(lines, (line) => {
      if (!known.has(line) && !ahead.has(line)) ahead.set(line, read(line));
    });
  };

  const quarantined = () => [...damaged].filter((line) => !entries.has(idWithin(line)));

  return { entries, take, readAhead, add, quarantined, newer: () => newer };
}

/** The id that a damaged line still shows, or '' when it shows none. */
function idWithin(line: string): FactId {
  return (/"id":"([^"]*)"/.exec(line)?.[1] ?? '') as FactId;
}
