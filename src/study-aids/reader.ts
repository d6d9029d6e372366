import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Step } from './reading-order.ts';
import type { SpeechEnd } from './speech.ts';

/** Where the reading aloud of a lesson stands. */
export type ReadingAloud = {
  readonly status:
    | 'speaking'
    | 'paused'
    /** An activity waits for the reader. */
    | 'waiting'
    /** All is read. */
    | 'done'
    /** The device's voice does not answer. */
    | 'failed';
  /** The step that it is at: an index into the reading order. */
  readonly at: number;
  /** How fast: one of `rates`. */
  readonly rate: number;
};

/** From slow to fast; 1 is the usual speed of the device's voice. */
export const rates = [0.75, 0.9, 1, 1.1, 1.25, 1.5] as const;

/** Reads a lesson aloud, sentence by sentence. */
export type Reader = {
  readonly state: StoreApi<ReadingAloud>;
  /** Reads from where it is; from the beginning once all is read. */
  readonly play: () => void;
  /** Falls silent. The sentence is read anew when it goes on: devices do not pause in its midst. */
  readonly pause: () => void;
  /** To the next sentence, or the one before, and reads on there if it is reading. */
  readonly move: (by: 1 | -1) => void;
  /** Faster or slower by one step of `rates`. */
  readonly hasten: (by: 1 | -1) => void;
};

/**
 * A reader that is silent yet.
 *
 * @param start.at the step to begin with
 * @param speak speaks some words and gives a function that takes them back
 */
export function openReader(
  steps: readonly Step[],
  start: { readonly at: number; readonly rate: number },
  speak: (words: string, rate: number, onEnd: (end: SpeechEnd) => void) => () => void,
): Reader {
  const state = createStore<ReadingAloud>(() => ({ status: 'paused', ...start }));
  let takeBack = () => {};

  const read = () => {
    takeBack();
    takeBack = () => {};
    const { at, rate } = state.getState();
    const step = steps[at];
    if (step === undefined) {
      state.setState({ status: 'done', at: 0 });
      return;
    }
    if (step.kind === 'turn') {
      state.setState({ status: 'waiting' });
      return;
    }
    state.setState({ status: 'speaking' });
    takeBack = speak(step.say, rate, (end) => {
      takeBack = () => {};
      if (end === 'spoken') {
        state.setState({ at: at + 1 });
        read();
      } else {
        state.setState({ status: end === 'failed' ? 'failed' : 'paused' });
      }
    });
  };

  const sentences = steps.flatMap((step, index) => (step.kind === 'sentence' ? [index] : []));

  return {
    state,
    play: () => {
      const { status, at } = state.getState();
      if (status === 'waiting') state.setState({ at: at + 1 });
      read();
    },
    pause: () => {
      takeBack();
      takeBack = () => {};
      state.setState({ status: 'paused' });
    },
    move: (by) => {
      const { status, at } = state.getState();
      const to =
        by > 0 ? sentences.find((index) => index > at) : sentences.findLast((index) => index < at);
      if (to === undefined) return;
      state.setState({ at: to });
      if (status === 'speaking') read();
      else state.setState({ status: 'paused' });
    },
    hasten: (by) => {
      const { status, rate } = state.getState();
      const place = rates.findIndex((each) => each >= rate);
      const next = rates[Math.max(0, Math.min(rates.length - 1, place + by))];
      if (next === undefined || next === rate) return;
      state.setState({ rate: next });
      if (status === 'speaking') read();
    },
  };
}
