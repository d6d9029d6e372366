import type { Copy } from '../record/copy.ts';
import { readEntry } from '../record/entry.ts';
import { openIndexedDbCopy } from '../record/indexed-db-copy.ts';
import { localStore } from '../record/local-store.ts';
import { openLogCopy } from '../record/log-copy.ts';
import { mergeFacts } from '../record/merge.ts';
import { nameInScope } from '../record/name-in-scope.ts';
import { openNotes } from '../record/notes.ts';
import { profileIn, scopeOf, type ProfileId } from './profile.ts';
import { nameIn } from './learner-name.ts';
import { begunIn, readyIn, type Ready } from './profile-papers.ts';

/** What can be seen of a record from outside, without a key. */
export type Look = {
  /** Every line, each once. */
  readonly lines: readonly string[];
  readonly name: string | null;
  readonly begun: ProfileId | null;
  readonly ready: Ready | null;
};

/** Reads what lies on the device of a profile; what cannot be read is left out, and it never throws. */
export async function lookInto(base: string, id: ProfileId): Promise<Look> {
  const scope = scopeOf(base, id);
  const isErased = /^\w+ ./.test(localStore()?.getItem(nameInScope(scope, 'erased')) ?? '');
  const lines = isErased ? [] : [...new Set(await linesOf(scope))];
  const facts = mergeFacts(
    lines.flatMap((line) => readEntry(line)?.fact ?? []),
    [],
  );
  const ready = readyIn(facts, id);
  return { lines, name: nameIn(facts) ?? ready?.name ?? null, begun: begunIn(facts, id), ready };
}

/** Every profile but the first of which something lies on this device, by the names of the places. */
export async function profilesOnDevice(base: string): Promise<ReadonlySet<ProfileId>> {
  const found = await Promise.all(
    [databaseNames, folderNames].map((names) => names().catch(() => [])),
  );
  const keys = Object.keys(localStore() ?? {}).filter((key) => key.includes(':wal:'));
  return new Set([...found.flat(), ...keys].flatMap((name) => profileIn(base, name) ?? []));
}

async function linesOf(scope: string): Promise<readonly string[]> {
  const read = async (copy: Copy) => {
    const lines = await copy.load().catch(() => []);
    copy.release();
    return lines;
  };
  const copies = [openLogCopy(scope), openIndexedDbCopy(scope)];
  return [...(await Promise.all(copies.map(read))).flat(), ...openNotes(scope).load()];
}

async function databaseNames(): Promise<readonly string[]> {
  // Older browsers do not list them; the log is listed everywhere.
  return ((await indexedDB.databases?.()) ?? []).flatMap(({ name }) => name ?? []);
}

async function folderNames(): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const { name } of (await navigator.storage.getDirectory()).values()) {
    names.push(decodeURIComponent(name));
  }
  return names;
}
