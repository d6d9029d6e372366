import { createStore } from 'zustand/vanilla';
import { initialState, type RecordState } from './record-state.ts';
import type { Record } from './record.ts';

/** A record that is opening for ever: for rendering where there is no device to keep anything on. */
export const emptyRecord: Record = {
  store: createStore<RecordState>(() => initialState),
  append: refuse,
  appendAll: refuse,
  opened: new Promise(() => undefined),
  contents: () => ({ device: '', entries: [], quarantined: [] }),
  take: () => 0,
  erase: () => Promise.resolve(true),
  retry: () => undefined,
  acceptLoss: () => undefined,
  askToPersist: () => Promise.resolve(),
  close: () => undefined,
};

function refuse(): never {
  throw new Error('There is no record here to add to: a RecordProvider with one is missing.');
}
