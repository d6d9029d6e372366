import { useSyncExternalStore } from 'react';
import { followVoices, voiceFor } from './speech.ts';

/** Whether the device can read a language with a voice of its own. */
export function useHasVoice(language: string): boolean {
  return useSyncExternalStore(
    followVoices,
    () => voiceFor(language) !== null,
    () => false,
  );
}
