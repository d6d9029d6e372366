import { nameInScope } from '../record/name-in-scope.ts';
import { within } from '../record/within.ts';

/**
 * Every scope under which work of this site lies on the device: its base path, and one for each
 * further person who learns here (`/training/~k3x9…`).
 */
export async function findScopes(base: string): Promise<readonly string[]> {
  const found = await Promise.all(
    [databases, files, keys].map((find) => within(5_000, find()).catch(() => [])),
  );
  const prefix = `extra-mile:${base}~`;
  const ids = found.flat().flatMap((name) => {
    const id = name.startsWith(prefix) ? name.slice(prefix.length).split(':')[0] : undefined;
    return id === undefined || !/^[0-9a-z]{12}$/.test(id) ? [] : id;
  });
  return [base, ...[...new Set(ids)].map((id) => `${base}~${id}`)];
}

/** What stands before every name of a site's things, its people's included. */
export function prefixesOf(base: string): readonly string[] {
  return [nameInScope(base, ''), `extra-mile:${base}~`];
}

async function databases(): Promise<readonly string[]> {
  return ((await indexedDB.databases?.()) ?? []).flatMap(({ name }) => name ?? []);
}

async function files(): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const { name } of (await navigator.storage.getDirectory()).values()) {
    names.push(decodeURIComponent(name));
  }
  return names;
}

async function keys(): Promise<readonly string[]> {
  return Object.keys(localStorage).filter((key) => key.includes(':wal:'));
}
