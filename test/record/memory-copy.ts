import type { IndexedDbCopy } from '../../src/record/indexed-db-copy.ts';

/** A copy in memory that does what its interface says, until it is told to fail. */
export type MemoryCopy = IndexedDbCopy & {
  readonly lines: string[];
  readonly aside: string[];
  /** From now on everything is rejected with this; null mends it. */
  readonly failWith: (error: Error | null) => void;
  /** What it is asked for from now on is answered after `go`. */
  readonly hold: () => { readonly go: () => void };
};

export function createMemoryCopy(lines: string[] = []): MemoryCopy {
  const aside: string[] = [];
  let failure: Error | null = null;
  let ready: Promise<void> = Promise.resolve();
  const answer = async () => {
    await ready;
    if (failure !== null) throw failure;
  };
  return {
    lines,
    aside,
    failWith: (error) => {
      failure = error;
    },
    hold: () => {
      let go = () => {};
      ready = new Promise((resolve) => {
        go = resolve;
      });
      return { go };
    },
    load: async () => {
      await answer();
      return [...lines];
    },
    append: async (added) => {
      await answer();
      lines.push(...added.map(({ line }) => line));
    },
    setAside: async (unreadable) => {
      await answer();
      aside.push(...unreadable);
    },
    wipe: async () => {
      await answer();
      lines.length = 0;
      aside.length = 0;
    },
    release: () => {},
  };
}
