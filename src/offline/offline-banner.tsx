import { CloudOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import styles from './offline-banner.module.css';
import { offlineStore } from './offline-state.ts';
import { bannerWords } from './offline-words.ts';

/** Long enough to read twice, in milliseconds. */
const shownFor = 6000;

/** Says once that the signal is gone and what still works; then the header's sign goes on saying so. */
export function OfflineBanner() {
  const state = useStore(offlineStore);
  const words = state.signal === 'offline' ? bannerWords(state) : null;
  const isKnown = words !== null;
  const [folded, setFolded] = useState(false);

  useEffect(() => {
    if (!isKnown) return;
    const timer = setTimeout(() => setFolded(true), shownFor);
    return () => {
      clearTimeout(timer);
      setFolded(false);
    };
  }, [isKnown]);

  return (
    <div role="status">
      {isKnown && !folded && (
        <p className={styles.band}>
          <CloudOff size={20} strokeWidth={1.75} aria-hidden="true" />
          {words}
        </p>
      )}
    </div>
  );
}
