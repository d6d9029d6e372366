// @vitest-environment jsdom
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEntry, writeEntry, type Entry } from '../../src/record/entry.ts';
import type { FactId } from '../../src/record/fact.ts';
import { keepRecord } from '../../src/record/keep-record.ts';
import type { Record as LearnersRecord } from '../../src/record/record.ts';
import { times } from '../faults/extent.ts';
import { createMemoryCopy } from './memory-copy.ts';
import { facts as someFacts, happenings } from './some-facts.ts';

/*
 * Two tabs in which things happen, backups are taken in, everything is deleted and pages are loaded
 * anew, in any order and without waiting for each other.
 */

/** What there is to take in: honest files, in which an id has one text. */
const pool = [
  ...new Map(
    fc
      .sample(someFacts, 60)
      .flat()
      .map((fact) => [fact.id, writeEntry(fact)]),
  ).values(),
];

const steps = fc.array(
  fc.record({
    tab: fc.constantFrom(0, 1),
    step: fc.oneof(
      {
        weight: 4,
        arbitrary: happenings.map((happening) => ({ kind: 'append', happening }) as const),
      },
      {
        weight: 2,
        arbitrary: fc.subarray(pool).map((entries) => ({ kind: 'take', entries }) as const),
      },
      { weight: 1, arbitrary: fc.constant({ kind: 'erase' } as const) },
      { weight: 1, arbitrary: fc.constant({ kind: 'reload' } as const) },
    ),
    /** How long the other tab is given to hear of it, in turns of the event loop. */
    turns: fc.nat({ max: 3 }),
  }),
  { maxLength: 12 },
);

type Script = typeof steps extends fc.Arbitrary<infer Value> ? Value : never;

const turn = () => new Promise((resolve) => setTimeout(resolve));

async function play(script: Script) {
  localStorage.clear();
  const [log, database] = [createMemoryCopy(), createMemoryCopy()];
  const sentAway = [false, false];
  const openTab = (tab: number) => {
    sentAway[tab] = false;
    return keepRecord({
      scope: '/',
      now: () => Date.UTC(2026, 10, 22),
      log,
      database,
      onErased: () => {
        sentAway[tab] = true;
      },
    });
  };
  const tabs: LearnersRecord[] = [openTab(0), openTab(1)];
  const known = new Set<FactId>();
  const reload = (tab: number) => {
    tabs[tab]?.close();
    tabs[tab] = openTab(tab);
  };
  const note = (entries: readonly Entry[]) => {
    for (const { id } of entries) known.add(id);
  };
  for (const { tab, step, turns } of script) {
    // As a browser does it for a tab that is sent away.
    for (const one of [0, 1]) if (sentAway[one] === true) reload(one);
    const record = tabs[tab] ?? openTab(tab);
    switch (step.kind) {
      case 'append': {
        const { id } = record.append(step.happening);
        if (sentAway[tab] === false) known.add(id);
        break;
      }
      case 'take':
        record.take(step.entries, []);
        if (sentAway[tab] === false) note(step.entries);
        break;
      case 'erase':
        await record.erase();
        known.clear();
        reload(tab);
        break;
      case 'reload':
        reload(tab);
    }
    for (let count = 0; count < turns; count++) await turn();
  }
  for (let round = 0; round < 4; round++) {
    await turn();
    for (const one of [0, 1]) if (sentAway[one] === true) reload(one);
    await Promise.all(tabs.map(({ opened }) => opened));
  }
  // A page that was left in the middle of a write told nobody: the other is looked at, and reads anew.
  for (const record of tabs) record.retry();
  return { tabs, known, log, database, openTab };
}

test('however two tabs, imports and deletions meet, both end the same, and with what came last', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (script) => {
      const { tabs, known, log, database, openTab } = await play(script);
      try {
        const factsIn = (record: LearnersRecord) => record.store.getState().facts;
        const ids = (record: LearnersRecord) => factsIn(record).map(({ id }) => id);
        const idsIn = (lines: readonly string[]) =>
          [...new Set(lines.flatMap((line) => readEntry(line)?.id ?? []))].toSorted();
        const [one, other] = tabs as [LearnersRecord, LearnersRecord];
        await expect.poll(() => one.store.getState().health.status).toBe('saved');
        await expect.poll(() => other.store.getState().health.status).toBe('saved');
        await expect.poll(() => ids(one)).toEqual(ids(other));
        expect(ids(one).toSorted()).toEqual([...known].toSorted());
        expect(idsIn(log.lines)).toEqual([...known].toSorted());
        expect(idsIn(database.lines)).toEqual([...known].toSorted());
        const anew = openTab(0);
        tabs.push(anew);
        await anew.opened;
        expect(ids(anew)).toEqual(ids(one));
      } finally {
        for (const record of tabs) record.close();
      }
    }),
    { numRuns: times(100, 1000) },
  );
}, 300_000);
