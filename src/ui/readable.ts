/*
 * React's `use` waits a turn even for a promise that was kept long ago, unless the promise says so
 * itself: it looks for `status` and `value` on it (`trackUsedThenable` in react-reconciler), and it
 * writes them there for its own next look. Pages that are fetched ahead are there on the click only
 * if we write them first.
 */
type Readable<T> = Promise<T> & { status?: 'fulfilled'; value?: T };

/** The same promise; once it is kept, `use` reads it without waiting. */
export function readable<T>(promise: Promise<T>): Promise<T> {
  promise.then(
    (value) => mark(promise, value),
    () => undefined,
  );
  return promise;
}

/**
 * How long a failure is remembered, in milliseconds. React asks anew for what it waits for as soon as
 * that has failed: if it were forgotten at once, a file that cannot be had would be asked for without
 * end, and its failure would never be shown.
 */
const failureLasts = 1000;

const failures = new Set<() => void>();

/** What was asked for before and failed is asked for again at once: somebody wants it now. */
export function forgetFailures(): void {
  for (const forget of failures) forget();
}

/** Has a failure forgotten: a second from now, or at once when somebody wants it now. */
export function afterFailure(forget: () => void): void {
  const once = () => {
    if (failures.delete(once)) forget();
  };
  failures.add(once);
  setTimeout(once, failureLasts);
}

/** What was asked for under a key before; one that failed is asked for again a second later. */
export function remember<K, T>(
  known: Map<K, Promise<T>>,
  key: K,
  load: () => Promise<T>,
): Promise<T> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const promise = readable(load());
  known.set(key, promise);
  promise.catch(() => {
    afterFailure(() => {
      if (known.get(key) === promise) known.delete(key);
    });
  });
  return promise;
}

/** A promise of what is at hand, which `use` reads without waiting. */
export function atHand<T>(value: T): Promise<T> {
  return mark(Promise.resolve(value), value);
}

function mark<T>(promise: Readable<T>, value: T): Promise<T> {
  promise.status = 'fulfilled';
  promise.value = value;
  return promise;
}
