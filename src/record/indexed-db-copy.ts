import type { Copy } from './copy.ts';
import { crc32 } from './crc32.ts';
import { committed, openDatabase, settled } from './indexed-db.ts';
import { inTurns } from './in-turns.ts';
import { readLine } from './line.ts';
import { nameInScope } from './name-in-scope.ts';
import { StorageTrouble } from './trouble.ts';

/** The copy in IndexedDB, which is also where unreadable lines are put aside. */
export type IndexedDbCopy = Copy & {
  /** Keeps unreadable lines apart from all else. They are not taken away from where they stood. */
  readonly setAside: (lines: readonly string[]) => Promise<void>;
};

type Row = { readonly id: string; readonly line: string };
/** A row as it may be after damage. */
type Stored = { readonly line?: unknown } | null;
type Connection = { readonly database: IDBDatabase; readonly readOnly: boolean };

const version = 1;

/** Rows read at a time. */
const portion = 400;

/** One row per fact. A row that is found damaged is set aside before anything is written over it. */
export function openIndexedDbCopy(scope: string): IndexedDbCopy {
  const name = nameInScope(scope, 'record');
  let connection: Promise<Connection> | null = null;
  /** The browser took the connection away: what is in the database is uncertain until it is read. */
  let dropped = false;

  const release = () => {
    const before = connection;
    connection = null;
    before?.then(
      ({ database }) => database.close(),
      () => undefined,
    );
  };

  const connect = () => {
    connection ??= open(name).then((opened) => {
      // It is to be laid out anew or deleted, or was cleared under the open page.
      const drop = () => {
        dropped = true;
        release();
      };
      opened.database.onversionchange = drop;
      opened.database.onclose = drop;
      return opened;
    });
    return connection;
  };

  const put = async (store: string, rows: readonly Row[]) => {
    if (dropped) throw new StorageTrouble('failed');
    const { database, readOnly } = await connect();
    if (readOnly) throw new StorageTrouble('outdated');
    const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
    const done = committed(transaction);
    for (const row of rows) transaction.objectStore(store).put(row);
    await done;
  };

  const setAside = (lines: readonly string[]) =>
    put(
      'quarantine',
      lines.map((line) => ({
        id: `${crc32(new TextEncoder().encode(line))}-${line.length}`,
        line,
      })),
    );

  const load = async () => {
    dropped = false;
    const { database, readOnly } = await connect();
    const transaction = database.transaction(['facts', 'quarantine'], 'readonly');
    const [facts, aside] = await Promise.all([
      everything(transaction.objectStore('facts')),
      everything(transaction.objectStore('quarantine')),
    ]);
    const lines = await inTurns(facts, soundLine);
    const damaged = facts.filter((_, index) => lines[index] === null).map(textOf);
    // A full disk must not keep the rest from being read.
    if (damaged.length > 0 && !readOnly) await setAside(damaged).catch(() => undefined);
    return [...lines.filter((line) => line !== null), ...damaged, ...aside.map(asideLine)];
  };

  const wipe = async () => {
    const { wipeDatabase } = await import('./wipe-database.ts');
    await wipeDatabase(name, layOut);
  };

  // Nothing but these: what else an entry has in memory is what a lock keeps from the disk.
  const append: Copy['append'] = (lines) =>
    put(
      'facts',
      lines.map(({ id, line }) => ({ id, line })),
    );

  return { load, append, setAside, wipe, release };
}

async function open(name: string): Promise<Connection> {
  // In a browser without it, or one that hides it, there is nothing to try.
  if (globalThis.indexedDB === undefined) throw new StorageTrouble('refused');
  try {
    return { database: await openDatabase(name, version, layOut), readOnly: false };
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'VersionError')) throw error;
    return { database: await openDatabase(name, undefined, layOut), readOnly: true };
  }
}

function layOut(database: IDBDatabase): void {
  database.createObjectStore('facts', { keyPath: 'id' });
  database.createObjectStore('quarantine', { keyPath: 'id' });
}

/** All rows of a store, a portion at a time: megabytes in one answer hold a slow phone's page up. */
async function everything(store: IDBObjectStore): Promise<readonly Stored[]> {
  const rows: Stored[] = [];
  let rest: IDBKeyRange | undefined;
  for (;;) {
    const [keys, some]: readonly [readonly IDBValidKey[], readonly Stored[]] = await Promise.all([
      settled(store.getAllKeys(rest, portion)),
      settled(store.getAll(rest, portion)),
    ]);
    rows.push(...some);
    const last = keys.at(-1);
    if (last === undefined || keys.length < portion) return rows;
    rest = IDBKeyRange.lowerBound(last, true);
  }
}

/** The line of a row, or null when it has none that is as it was written. */
function soundLine(row: Stored): string | null {
  const line = row?.line;
  return typeof line === 'string' && readLine(line) !== null ? line : null;
}

function asideLine(row: Stored): string {
  return typeof row?.line === 'string' ? row.line : textOf(row);
}

/** A damaged row as it stands: its key may still be sound and tells which fact it was. */
function textOf(row: unknown): string {
  return JSON.stringify(row);
}
