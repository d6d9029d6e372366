import { Check, CloudDownload, CloudOff } from 'lucide-react';
import { useStore } from 'zustand';
import { retryOffline } from './offline.ts';
import { offlineStore } from './offline-state.ts';
import styles from './offline-status.module.css';
import { signWords } from './offline-words.ts';

const icons = { ready: Check, fetching: CloudDownload, offline: CloudOff, failed: CloudOff };

/** The small sign in the header: how much of the course is on this device. */
export function OfflineStatus() {
  const sign = signWords(useStore(offlineStore));
  if (sign === null) return null;
  const Icon = icons[sign.kind];
  return (
    <span className={styles.status} data-kind={sign.kind}>
      <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
      <span className="num">{sign.text}</span>
      {sign.kind === 'failed' && (
        <button type="button" className="btn btn-text btn-small" onClick={retryOffline}>
          Try again
        </button>
      )}
    </span>
  );
}
