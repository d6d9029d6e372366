import { useSyncExternalStore } from 'react';
import { followSettings, loadSetting } from '../../study-aids/device-settings.ts';

/** A setting of this device as it is now; null where it was never set, and while HTML is made. */
export function useSetting(name: string): string | null {
  return useSyncExternalStore(
    followSettings,
    () => loadSetting(name),
    () => null,
  );
}

/** The same for a moment, in milliseconds since 1970. */
export function useMoment(name: string): number | null {
  const text = useSetting(name);
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
