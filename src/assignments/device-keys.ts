import { openDatabase, settled } from '../record/indexed-db.ts';
import { nameInScope } from '../record/name-in-scope.ts';

/**
 * The two pairs of keys of a device: one to sign what leaves it, one to open what was sealed for it.
 * Nobody, not even this program, can read the private ones. Both reject where the browser has no
 * cryptography, which is on every page that is not served securely.
 *
 * Both are on the curve P-256: it is what all browsers have that the course runs in (Chromium 111,
 * Safari 16.4, Firefox 115), and whoever is sent a receipt must be able to check it. Ed25519 and
 * X25519 came to Firefox with 129 and 130 and to Chromium with 137 and 133.
 */
export type DeviceKeys = {
  readonly signing: () => Promise<CryptoKeyPair>;
  readonly sealing: () => Promise<CryptoKeyPair>;
};

/** Where pairs are kept. */
export type KeyStore = {
  readonly get: (name: string) => Promise<CryptoKeyPair | undefined>;
  /** Keeps a pair unless there is one by now; gives the one that is kept. */
  readonly add: (name: string, pair: CryptoKeyPair) => Promise<CryptoKeyPair>;
};

/** The keys in a store; made when they are first asked for. */
export function keysIn(store: KeyStore): DeviceKeys {
  const pairs = new Map<string, Promise<CryptoKeyPair>>();
  const pair = (name: string, make: () => Promise<CryptoKeyPair>) => {
    const known = pairs.get(name) ?? find(store, name, make);
    pairs.set(name, known);
    known.catch(() => pairs.delete(name));
    return known;
  };
  return {
    signing: () =>
      pair('signing', () =>
        crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
          'sign',
          'verify',
        ]),
      ),
    sealing: () =>
      pair('sealing', () =>
        crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']),
      ),
  };
}

async function find(
  store: KeyStore,
  name: string,
  make: () => Promise<CryptoKeyPair>,
): Promise<CryptoKeyPair> {
  const kept = await store.get(name).catch(() => undefined);
  if (kept !== undefined) return kept;
  const made = await make();
  // A private window may refuse it: then the pair lasts as long as the page.
  return store.add(name, made).catch(() => made);
}

/**
 * The keys of a learner in this browser, in a database of their own.
 *
 * @param scope of the learner's record: the base path, `/training/`, or that of a profile
 */
export function openDeviceKeys(scope: string): DeviceKeys {
  const known = opened.get(scope) ?? keysIn(storeIn(scope));
  opened.set(scope, known);
  return known;
}

const opened = new Map<string, DeviceKeys>();

/** Gives one scope the keys of another: somebody's record has moved there. */
export async function copyDeviceKeys(from: string, to: string): Promise<void> {
  const [source, target] = [storeIn(from), storeIn(to)];
  for (const name of ['signing', 'sealing']) {
    const pair = await source.get(name);
    if (pair !== undefined) await target.add(name, pair);
  }
}

/** Makes the browser forget its keys: what is deleted must not be told by its signature. */
export async function forgetDeviceKeys(scope: string): Promise<void> {
  opened.delete(scope);
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(nameInScope(scope, 'keys'));
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    // Another tab is just using them: the browser deletes them when it is done.
    request.onblocked = () => resolve();
  });
}

function storeIn(scope: string): KeyStore {
  return {
    get: (name) => within(scope, 'readonly', (pairs) => pairs.get(name)),
    add: (name, pair) =>
      within(scope, 'readwrite', async (pairs) => {
        const kept = (await settled(pairs.get(name))) as CryptoKeyPair | undefined;
        if (kept !== undefined) return kept;
        await settled(pairs.put(pair, name));
        return pair;
      }),
  };
}

async function within<T>(
  scope: string,
  mode: IDBTransactionMode,
  work: (pairs: IDBObjectStore) => IDBRequest<T> | Promise<T>,
): Promise<T> {
  const database = await openDatabase(nameInScope(scope, 'keys'), 1, (fresh) => {
    fresh.createObjectStore('pairs');
  });
  try {
    const done = work(database.transaction('pairs', mode).objectStore('pairs'));
    return await (done instanceof IDBRequest ? settled(done) : done);
  } finally {
    database.close();
  }
}
