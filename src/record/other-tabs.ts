import * as v from 'valibot';
import { nameInScope } from './name-in-scope.ts';

/** The other tabs of this course in this browser. */
export type OtherTabs = {
  /** Tells them of lines that a copy has acknowledged. */
  readonly tell: (lines: readonly string[]) => void;
  /** Stops hearing and telling until the next `tell` or `listen`. */
  readonly rest: () => void;
  readonly listen: () => void;
};

const message = v.array(v.string());

/** @param hear is given the lines that another tab had acknowledged */
export function joinOtherTabs(scope: string, hear: (lines: readonly string[]) => void): OtherTabs {
  let channel: BroadcastChannel | null = null;
  const listen = () => {
    if (channel !== null || globalThis.BroadcastChannel === undefined) return;
    channel = new BroadcastChannel(nameInScope(scope, 'record'));
    channel.onmessage = ({ data }) => {
      const parsed = v.safeParse(message, data);
      if (parsed.success) hear(parsed.output);
    };
  };
  listen();
  return {
    listen,
    tell: (lines) => {
      listen();
      channel?.postMessage(lines);
    },
    rest: () => {
      channel?.close();
      channel = null;
    },
  };
}
