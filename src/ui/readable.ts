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

/** A promise of what is at hand, which `use` reads without waiting. */
export function atHand<T>(value: T): Promise<T> {
  return mark(Promise.resolve(value), value);
}

function mark<T>(promise: Readable<T>, value: T): Promise<T> {
  promise.status = 'fulfilled';
  promise.value = value;
  return promise;
}
