import { useState } from 'react';
import { useStore } from 'zustand';
import { checkOffline } from '../../offline/check-offline.ts';
import { offlineStore } from '../../offline/offline-state.ts';
import { DeviceSection, Told } from './device-section.tsx';
import { checkWords, lessonsWords } from './offline-words.ts';
import { withoutSignalTable as words } from './without-signal-table.ts';

/** Whether the course works without a signal, and a way to see for oneself. */
export function WithoutSignal() {
  const state = useStore(offlineStore);
  const [told, setTold] = useState('');
  const test = async () => {
    setTold(words.testing);
    const check = await checkOffline(import.meta.env.BASE_URL).catch(() => null);
    setTold(check === null ? words.untested : checkWords(check, offlineStore.getState().signal));
  };
  return (
    <DeviceSection id="offline" title={words.title}>
      <p>{lessonsWords(state) ?? words.looking}</p>
      <p>
        <button type="button" className="btn btn-line" onClick={() => void test()}>
          {words.test}
        </button>
      </p>
      <Told>{told}</Told>
    </DeviceSection>
  );
}
