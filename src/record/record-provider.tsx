import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { emptyRecord } from './empty-record.ts';
import type { Fact } from './fact.ts';
import type { Health } from './health.ts';
import type { Record } from './record.ts';

const RecordContext = createContext<Record>(emptyRecord);

/** Gives the pages their record. Null while HTML is made at build, where nobody has done anything. */
export function RecordProvider({
  record,
  children,
}: {
  readonly record: Record | null;
  readonly children: ReactNode;
}) {
  return <RecordContext value={record ?? emptyRecord}>{children}</RecordContext>;
}

/** The record, to add to it or to read all of it. It does not change. */
export function useRecord(): Record {
  return useContext(RecordContext);
}

/**
 * The facts, in their order. Empty while HTML is made and while it is hydrated, so that both agree;
 * what is on the device follows at once.
 */
export function useFacts(): readonly Fact[] {
  return useStore(useRecord().store, (state) => state.facts);
}

/** How well the facts are kept. */
export function useHealth(): Health {
  return useStore(useRecord().store, (state) => state.health);
}

/** Whether what is on the device is still being read. */
export function useOpening(): boolean {
  return useStore(useRecord().store, ({ health }) => health.status === 'opening');
}

/**
 * How well they are kept, in the few words that stand beside an activity; `at` is the time on the learner's wall
 * ("14:02"), null while nothing has been saved since the page was opened.
 */
export function useSaving() {
  const health = useHealth();
  switch (health.status) {
    case 'opening':
    case 'saving':
    case 'unsaved':
      return { status: health.status } as const;
    case 'saved': {
      const at = health.at === null ? null : timeOfDay(health.at);
      return { status: health.copies === 2 ? 'saved' : 'one-copy', at } as const;
    }
  }
}

/* Asked for at every keystroke. */
let clock: Intl.DateTimeFormat | undefined;

function timeOfDay(instant: number): string {
  clock ??= new Intl.DateTimeFormat([], { hour: '2-digit', minute: '2-digit' });
  return clock.format(instant);
}
