import { breathe } from './breathe.ts';

/** For so long, in milliseconds, it works before the page can answer a touch: a phone takes longer. */
const stretch = 6;

/**
 * Does a work for each of many and gives what came of it, in their order; the page answers a touch in
 * between.
 *
 * @param isWanted is asked after each stretch: once it is not, the rest is left
 */
export async function inTurns<From, To>(
  all: Iterable<From>,
  work: (one: From) => To,
  isWanted: () => boolean = () => true,
): Promise<readonly To[]> {
  const done: To[] = [];
  let until = performance.now() + stretch;
  for (const one of all) {
    if (performance.now() > until) {
      await breathe();
      if (!isWanted()) break;
      until = performance.now() + stretch;
    }
    done.push(work(one));
  }
  return done;
}
