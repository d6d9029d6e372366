import { useState } from 'react';
import { useStore } from 'zustand';
import { checkOffline } from '../../offline/check-offline.ts';
import { offlineStore } from '../../offline/offline-state.ts';
import { DeviceSection, Told } from './device-section.tsx';
import { checkWords, lessonsWords } from './offline-words.ts';

/** Whether the course works without a signal, and a way to see for oneself. */
export function WithoutSignal() {
  const state = useStore(offlineStore);
  const [told, setTold] = useState('');
  const test = async () => {
    setTold('Reading every lesson from this device.');
    const check = await checkOffline(import.meta.env.BASE_URL).catch(() => null);
    setTold(
      check === null
        ? 'This browser did not let itself be asked. Try again.'
        : checkWords(check, offlineStore.getState().signal),
    );
  };
  return (
    <DeviceSection id="offline" title="Without a signal">
      <p>{lessonsWords(state) ?? 'Looking which lessons are here.'}</p>
      <p>
        <button type="button" className="btn btn-line" onClick={() => void test()}>
          Test it
        </button>
      </p>
      <Told>{told}</Told>
    </DeviceSection>
  );
}
