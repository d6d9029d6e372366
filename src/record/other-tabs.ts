import * as v from 'valibot';
import { nameInScope } from './name-in-scope.ts';

/** The other tabs of this course in this browser. */
export type OtherTabs = {
  /** Tells them of lines that a copy has acknowledged. */
  readonly tell: (lines: readonly string[]) => void;
  /** Tells them how many saved facts this tab knows, for one that has missed some. */
  readonly tellKnown: (count: number) => void;
  /** Tells them that everything was deleted. */
  readonly tellErased: (epoch: string) => void;
  /** Stops hearing and telling until the next `tell` or `listen`. */
  readonly rest: () => void;
  readonly listen: () => void;
};

/**
 * Lines and the epoch in which they were written, which is left out for the first one; no lines at
 * all where an epoch begins. Or how many facts a tab knows, which older builds do not hear.
 */
const message = v.union([
  v.array(v.string()),
  v.object({ epoch: v.string(), lines: v.nullable(v.array(v.string())) }),
  v.object({ epoch: v.string(), known: v.number() }),
]);

/**
 * @param epoch names the time since everything was last deleted; what is told of another is not heard
 * @param hear is given the lines that another tab had acknowledged
 * @param hearKnown is given how many saved facts another tab knows
 * @param hearErased is called when another tab has everything deleted
 */
export function joinOtherTabs(
  scope: string,
  epoch: string,
  hear: (lines: readonly string[]) => void,
  hearKnown: (count: number) => void,
  hearErased: () => void,
): OtherTabs {
  let channel: BroadcastChannel | null = null;
  const listen = () => {
    if (channel !== null || globalThis.BroadcastChannel === undefined) return;
    channel = new BroadcastChannel(nameInScope(scope, 'record'));
    channel.onmessage = ({ data }) => {
      const parsed = v.safeParse(message, data);
      if (!parsed.success) return;
      const told = Array.isArray(parsed.output)
        ? { epoch: '', lines: parsed.output }
        : parsed.output;
      if ('known' in told) {
        if (told.epoch === epoch) hearKnown(told.known);
      } else if (told.lines === null) {
        if (told.epoch !== epoch) hearErased();
      } else if (told.epoch === epoch) hear(told.lines);
    };
  };
  const post = (data: v.InferInput<typeof message>) => {
    listen();
    channel?.postMessage(data);
  };
  listen();
  return {
    listen,
    tell: (lines) => post(epoch === '' ? [...lines] : { epoch, lines: [...lines] }),
    tellKnown: (known) => post({ epoch, known }),
    tellErased: (next) => post({ epoch: next, lines: null }),
    rest: () => {
      channel?.close();
      channel = null;
    },
  };
}
