import * as v from 'valibot';
import { nameInScope } from '../record/name-in-scope.ts';
import type { Key } from '../record/sealed-form.ts';

/*
 * Tabs of one profile. The key of a locked record is in the memory of tabs and nowhere else: a new tab
 * asks those that are open for it, and with the last one it is gone.
 */

const message = v.variant('kind', [
  v.object({ kind: v.literal('asks') }),
  v.object({
    kind: v.literal('key'),
    key: v.custom<Key>((key) => key instanceof Uint8Array && key.length === 32),
  }),
  v.object({ kind: v.literal('leave') }),
]);

type Message = v.InferOutput<typeof message>;

/** Milliseconds: a tab that is awake answers sooner. */
const patience = 400;

/** Asks the other tabs for the key; null when none has it. */
export function askForKey(scope: string): Promise<Key | null> {
  return new Promise((resolve) => {
    const channel = join(scope, (told) => {
      if (told.kind === 'key') end(told.key);
    });
    const timer = setTimeout(() => end(null), patience);
    const end = (key: Key | null) => {
      clearTimeout(timer);
      channel?.close();
      resolve(key);
    };
    if (channel === null) end(null);
    else tell(channel, { kind: 'asks' });
  });
}

/**
 * Stands with the other tabs of a profile for as long as the page does.
 *
 * @param leave is called when the profile is handed over in another tab
 * @returns tells the others to leave
 */
export function standWithTabs(scope: string, key: Key | null, leave: () => void): () => void {
  const channel = join(scope, ({ kind }) => {
    if (kind === 'asks' && key !== null && channel !== null) tell(channel, { kind: 'key', key });
    if (kind === 'leave') leave();
  });
  return () => {
    if (channel !== null) tell(channel, { kind: 'leave' });
  };
}

function join(scope: string, hear: (told: Message) => void): BroadcastChannel | null {
  if (globalThis.BroadcastChannel === undefined) return null;
  const channel = new BroadcastChannel(nameInScope(scope, 'profile'));
  channel.onmessage = ({ data }) => {
    const parsed = v.safeParse(message, data);
    if (parsed.success) hear(parsed.output);
  };
  return channel;
}

function tell(channel: BroadcastChannel, told: Message): void {
  channel.postMessage(told);
}
