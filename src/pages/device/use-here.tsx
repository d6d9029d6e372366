import { useSyncExternalStore } from 'react';

/** What only a browser knows, and never changes; null while HTML is made and hydrated. */
export function useHere<T extends string | number | boolean>(read: () => T): T | null {
  return useSyncExternalStore(never, read, () => null);
}

function never(): () => void {
  return () => undefined;
}
