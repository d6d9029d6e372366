import { useSyncExternalStore } from 'react';
import { followVoices, pageVoice } from './speech.ts';

/** Whether the device can read the page with a voice of its own. */
export function useHasVoice(): boolean {
  return useSyncExternalStore(
    followVoices,
    () => pageVoice() !== null,
    () => false,
  );
}
