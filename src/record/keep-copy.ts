import type { Copy, StoredLine } from './copy.ts';
import type { FactId } from './fact.ts';
import type { Standing } from './health.ts';
import { troubleOf } from './trouble.ts';
import { within } from './within.ts';

/** Sees to it that one copy holds everything, and tries again for as long as it does not. */
export type Keeper = {
  readonly standing: () => Standing;
  /** Has lines written, unless the copy holds them already. */
  readonly offer: (lines: Iterable<StoredLine>) => void;
  /** Takes note that the copy holds these: another tab wrote them. */
  readonly assume: (ids: Iterable<FactId>) => void;
  /** Reads the copy again, for what other tabs wrote unheard; at once, if it waited to try again. */
  readonly reload: () => void;
  /** Lets go of connections until the next `offer` or `reload`, unless it is busy with them. */
  readonly rest: () => void;
  /** For good. */
  readonly close: () => void;
};

export type KeeperOptions = {
  /** Takes in what the copy holds; gives the ids that it found and everything the copy should hold. */
  readonly take: (lines: readonly string[]) => {
    readonly ids: ReadonlySet<FactId>;
    readonly all: Iterable<StoredLine>;
  };
  /** Hears of what was written to the copy. */
  readonly written: (ids: readonly FactId[]) => void;
  /** Hears that the standing may have changed. */
  readonly changed: () => void;
};

/** Milliseconds after which the learner is no longer made to wait for a copy that is being opened. */
const slow = 3_000;
/** Milliseconds: a browser that has not answered by then is not going to. */
const patience = 20_000;
/** Lines written at a time: few enough to be done long before patience ends, on any device. */
const batch = 500;
/** Milliseconds between attempts: doubled from the first, up to the last. */
const pause = { first: 1_000, last: 60_000 };

/** Starts reading the copy at once. */
export function keepCopy(copy: Copy, options: KeeperOptions): Keeper {
  const waiting = new Map<FactId, StoredLine>();
  let held = new Set<FactId>();
  let loaded = false;
  let running = false;
  let closed = false;
  let standing: Standing = { status: 'opening' };
  let attempts = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const load = async () => {
    const { ids, all } = options.take(await within(patience, copy.load()));
    held = new Set(ids);
    waiting.clear();
    for (const line of all) if (!held.has(line.id)) waiting.set(line.id, line);
    loaded = true;
  };

  const write = async () => {
    const lines = [...waiting.values()].slice(0, batch);
    await within(patience, copy.append(lines));
    for (const { id } of lines) {
      held.add(id);
      waiting.delete(id);
    }
    // Whoever closed it hears no more, and tells no other tab.
    if (!closed) options.written(lines.map((line) => line.id));
  };

  const run = async () => {
    if (running || closed) return;
    running = true;
    clearTimeout(timer);
    try {
      do {
        if (!loaded) await load();
        // Even with nothing to write: whether a copy can be written is only known by trying.
        await write();
      } while (!loaded || waiting.size > 0);
      attempts = 0;
      standing = { status: 'working' };
    } catch (error) {
      // What the copy holds is uncertain now, so it is read again before it is written again.
      loaded = false;
      copy.release();
      attempts += 1;
      standing = { status: 'failing', trouble: troubleOf(error), attempts };
      const delay = Math.min(pause.first * 2 ** (attempts - 1), pause.last);
      if (!closed) timer = setTimeout(run, delay);
    }
    running = false;
    if (!closed) options.changed();
  };

  void run();
  const slowTimer = setTimeout(() => {
    if (standing.status !== 'opening') return;
    standing = { status: 'failing', trouble: 'failed', attempts };
    options.changed();
  }, slow);

  return {
    standing: () => standing,
    offer: (lines) => {
      for (const line of lines) if (!held.has(line.id)) waiting.set(line.id, line);
      if (waiting.size > 0 && standing.status !== 'failing') void run();
    },
    assume: (ids) => {
      for (const id of ids) held.add(id);
    },
    reload: () => {
      loaded = false;
      void run();
    },
    rest: () => {
      if (!running) copy.release();
    },
    close: () => {
      closed = true;
      clearTimeout(timer);
      clearTimeout(slowTimer);
      copy.release();
    },
  };
}
