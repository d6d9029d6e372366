import { createStore } from 'zustand/vanilla';
import type { Copy } from './copy.ts';
import { dayOf } from './day-of.ts';
import { openDeviceMarker } from './device-marker.ts';
import type { Entry } from './entry.ts';
import { openErasure, type ErasedPart } from './erasure.ts';
import type { Fact, FactId, Happening, Stamp } from './fact.ts';
import { plainForm, type Form } from './form.ts';
import { judgeSaving, type Health } from './health.ts';
import type { IndexedDbCopy } from './indexed-db-copy.ts';
import { keepCopy, type Keeper } from './keep-copy.ts';
import { openLedger } from './ledger.ts';
import { addFacts } from './merge.ts';
import { openNotes } from './notes.ts';
import { joinOtherTabs } from './other-tabs.ts';
import { followPageLife } from './page-life.ts';
import { askToPersist } from './persist.ts';
import { randomName } from './random-name.ts';
import { initialState, type RecordState } from './record-state.ts';
import type { Record } from './record.ts';
import { observe, tick } from './stamp.ts';
import { StorageTrouble } from './trouble.ts';

/**
 * Keeps a record in two copies. A fact goes, in this order: into a synchronous note, into the store,
 * into both copies at once; when the first of them acknowledges it the note is removed and the other
 * tabs are told. Whatever one source holds and a copy lacks is written to that copy.
 */
export function keepRecord({
  scope,
  now,
  log,
  database,
  form = plainForm,
  onErased = () => undefined,
}: {
  readonly scope: string;
  readonly now: () => number;
  readonly log: Copy;
  readonly database: IndexedDbCopy;
  readonly form?: Form | undefined;
  /** Called when everything was deleted in another tab: this one has to begin anew. */
  readonly onErased?: () => void;
}): Record {
  const store = createStore<RecordState>(() => initialState);
  const writer = randomName();
  const ledger = openLedger(form.read);
  const erasure = openErasure(scope);
  const notes = openNotes(scope);
  // Before the copies are read, so that it cannot speak of facts written since.
  const marker = openDeviceMarker(scope);
  /** Facts that no copy has acknowledged yet. */
  const unsaved = new Set<FactId>();
  /** Facts that no copy had when this tab first knew of them. */
  const unwritten = new Set<FactId>();
  let healed = 0;
  let written = 0;
  let last: Stamp | null = null;
  let savedAt: number | null = null;
  let over = false;
  let finishOpening = () => {};
  const opened = new Promise<void>((resolve) => {
    finishOpening = resolve;
  });

  const takeIn = (lines: readonly string[]) => {
    const taken = ledger.take(lines);
    show(taken.fresh);
    return taken;
  };

  const show = (fresh: readonly Entry[]) => {
    for (const { at } of fresh) if (at !== null) last = observe(last, at);
    const facts = fresh.flatMap(({ fact }) => fact ?? []);
    if (facts.length > 0) {
      store.setState((state) => ({ facts: addFacts(state.facts, facts) }));
    }
  };

  /** Whether everything was deleted; then what this tab remembers must not be written any more. */
  const isOver = () => {
    if (!over && erasure.isOver()) beOver();
    return over;
  };

  const beOver = () => {
    over = true;
    close();
    onErased();
  };

  const saved = () => ledger.entries.size - unsaved.size;

  const judge = () => {
    if (over) return;
    const standings = [keepers[0].standing(), keepers[1].standing()] as const;
    const saving = judgeSaving(standings, unsaved.size, savedAt);
    const some = standings.some((copy) => copy.status === 'working');
    const known = ledger.entries.size;
    const health: Health = {
      ...saving,
      quarantined: ledger.quarantined().length,
      newer: ledger.newer(),
      healed,
      lost: some && saving.status !== 'opening' ? marker.missing(known) : null,
    };
    if (some) marker.raise(saved());
    if (JSON.stringify(health) !== JSON.stringify(store.getState().health)) {
      store.setState({ health });
    }
    if (saving.status !== 'opening') finishOpening();
  };

  /** @returns those of them that were not saved before */
  const markSaved = (ids: Iterable<FactId>) => {
    const done = [...ids].filter((id) => unsaved.delete(id));
    for (const id of done) notes.remove(id);
    if (done.length > 0) savedAt = now();
    return done;
  };

  const hear = (lines: readonly string[]) => {
    const { ids } = takeIn(lines);
    for (const keeper of keepers) keeper.assume(ids);
    markSaved(ids);
    judge();
  };
  const tabs = joinOtherTabs(
    scope,
    erasure.epoch,
    hear,
    // What a tab saved in the moment in which it was closed, it could not tell any more.
    (known) => {
      if (known > saved()) reload();
    },
    () => {
      if (!over) beOver();
    },
  );

  const tellSaved = (ids: Iterable<FactId>) => {
    const lines = markSaved(ids).flatMap((id) => ledger.entries.get(id)?.line ?? []);
    if (lines.length > 0) tabs.tell(lines);
  };

  const guarded = (copy: Copy, part: ErasedPart): Copy => ({
    ...copy,
    load: async () => {
      await erasure.complete(part, copy);
      const lines = await copy.load();
      await ledger.readAhead(lines);
      return lines;
    },
    append: async (lines) => {
      if (isOver()) throw new StorageTrouble('failed');
      await copy.append(lines);
    },
  });

  const keep = (copy: Copy, part: ErasedPart): Keeper =>
    keepCopy(guarded(copy, part), {
      take: (lines) => {
        const { ids, fresh, unreadable } = takeIn(lines);
        for (const keeper of keepers) keeper.offer(fresh);
        if (copy === log) setAside(unreadable);
        tellSaved(ids);
        tabs.tellKnown(saved());
        return { ids, all: ledger.entries.values() };
      },
      written: (ids) => {
        healed += ids.filter((id) => !unwritten.has(id)).length;
        tellSaved(ids);
      },
      changed: judge,
    });

  const setAside = (lines: readonly string[]) => {
    // Where that fails they still are where they stood, and are found again at the next start.
    if (lines.length > 0 && !isOver()) database.setAside(lines).catch(() => undefined);
  };

  const noted = takeIn(notes.load());
  for (const { id } of noted.fresh) {
    unsaved.add(id);
    unwritten.add(id);
  }
  setAside(noted.unreadable);
  const keepers = [keep(log, 'log'), keep(database, 'database')] as const;

  const factOf = (happening: Happening): Fact => {
    const wall = now();
    last = tick(last, wall);
    written += 1;
    const id = `${writer}.${written}` as FactId;
    return { id, at: last, on: dayOf(wall), ...happening };
  };

  const add = (facts: readonly Fact[]) => {
    const entries = facts.map(form.write);
    if (isOver()) return;
    for (const entry of entries) {
      unsaved.add(entry.id);
      unwritten.add(entry.id);
      notes.write(entry);
    }
    takeIn(entries.map(({ line }) => line));
    for (const keeper of keepers) keeper.offer(entries);
    judge();
  };

  const append = (happening: Happening): Fact => {
    const fact = factOf(happening);
    add([fact]);
    return fact;
  };

  const take = (entries: readonly Entry[], aside: readonly string[]) => {
    if (isOver()) return 0;
    const fresh = ledger.add(entries.map(form.adopt));
    for (const { id } of fresh) {
      unsaved.add(id);
      unwritten.add(id);
    }
    show(fresh);
    for (const keeper of keepers) keeper.offer(fresh);
    setAside(takeIn(aside.map(form.aside)).unreadable);
    judge();
    return fresh.length;
  };

  const erase: Record['erase'] = async (what) => {
    const everything = await import('./erase.ts');
    over = true;
    close();
    store.setState(initialState);
    return everything.erase(scope, { log, database }, tabs.tellErased, what);
  };

  const reload = () => {
    if (isOver()) return;
    for (const keeper of keepers) keeper.reload();
  };

  const stopFollowing = followPageLife({
    onLeave: () => {
      tabs.rest();
      for (const keeper of keepers) keeper.rest();
    },
    onReturn: () => {
      tabs.listen();
      reload();
    },
  });

  const close = () => {
    stopFollowing();
    tabs.rest();
    for (const keeper of keepers) keeper.close();
  };

  return {
    store,
    append,
    appendAll: (happenings) => add(happenings.map(factOf)),
    opened,
    contents: () => ({
      device: marker.device,
      entries: [...ledger.entries.values()],
      quarantined: ledger.quarantined(),
    }),
    take,
    erase,
    retry: reload,
    acceptLoss: () => {
      marker.lower(saved());
      judge();
    },
    askToPersist: () => askToPersist(scope),
    close,
  };
}
