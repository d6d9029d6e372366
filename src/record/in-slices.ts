import { breathe } from './breathe.ts';

/** So many are begun at a time: a few milliseconds' work, also on a slow phone. */
const atATime = 100;

/**
 * Does a work for each of many, and lets the page answer a touch in between.
 *
 * @param take is given what came of it, in the order of `all`
 * @param signal ends it early
 */
export async function inSlices<From, To>(
  all: Iterable<From>,
  work: (one: From) => Promise<To>,
  take: (done: To) => void,
  signal?: AbortSignal,
): Promise<void> {
  let slice: Promise<To>[] = [];
  const finish = async () => {
    for (const done of await Promise.all(slice)) take(done);
    slice = [];
  };
  for (const one of all) {
    slice.push(work(one));
    if (slice.length < atATime) continue;
    await finish();
    await breathe();
    if (signal?.aborted === true) return;
  }
  await finish();
}
