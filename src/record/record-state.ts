import type { Fact } from './fact.ts';
import type { Health } from './health.ts';

/** What of the record the interface shows: it changes by facts being added, and by nothing else. */
export type RecordState = {
  /** In their order, the earliest first. */
  readonly facts: readonly Fact[];
  readonly health: Health;
};

/** Nothing read yet: what HTML is made from at build, and what hydration starts from. */
export const initialState: RecordState = {
  facts: [],
  health: { status: 'opening', quarantined: 0, newer: 0, healed: 0, lost: null },
};
