import { Check, CloudDownload, CloudOff } from 'lucide-react';
import { useStore } from 'zustand';
import { retryOffline } from './offline.ts';
import { offlineStore } from './offline-state.ts';
import styles from './offline-status.module.css';
import { signWords } from './offline-words.ts';
import { offlineTable } from './offline-table.ts';

const icons = { ready: Check, fetching: CloudDownload, offline: CloudOff, failed: CloudOff };

/** The small sign in the header: how much of the course is on this device. */
export function OfflineStatus() {
  const sign = signWords(useStore(offlineStore));
  if (sign === null) return null;
  const Icon = icons[sign.kind];
  const icon = <Icon size={18} strokeWidth={1.75} aria-hidden="true" />;
  if (sign.kind === 'failed') {
    return (
      <button type="button" className={`${styles.status} ${styles.failed}`} onClick={retryOffline}>
        {icon}
        <span>
          {sign.text} <span className={styles.again}>{offlineTable.again}</span>
        </span>
      </button>
    );
  }
  return (
    <span className={styles.status}>
      {icon}
      <span className="num">{sign.text}</span>
    </span>
  );
}
