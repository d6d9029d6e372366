import { breathe } from './breathe.ts';

/**
 * Does a work for each of many, and lets the page answer a touch in between.
 *
 * @param take is given what came of it, in the order of `all`
 * @param options.signal ends it early
 * @param options.atATime so many are begun before the page may answer: a few milliseconds' work, also
 * on a slow phone
 */
export async function inSlices<From, To>(
  all: Iterable<From>,
  work: (one: From) => Promise<To>,
  take: (done: To) => void,
  {
    signal,
    atATime = 100,
  }: { readonly signal?: AbortSignal | undefined; readonly atATime?: number } = {},
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
