import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { deviceAddress } from '../course/address.ts';
import { useFacts, useHealth } from '../record/record-provider.tsx';
import { wantsCopy } from '../record/wants-copy.ts';
import { saveSetting } from '../study-aids/device-settings.ts';
import styles from './copy-reminder.module.css';
import { evicts, thisPlatform } from './device/platform.ts';
import { useMoment } from './device/use-setting.tsx';

/** One quiet line when something is missing here, or where a browser may clear what it keeps. */
export function CopyReminder() {
  const { lost } = useHealth();
  const since = useFacts()[0]?.on ?? null;
  const copied = useMoment('copied');
  const putOff = useMoment('copy-put-off');
  const [isEvicted, setEvicted] = useState(false);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const look = async () => {
      const persisted = (await navigator.storage?.persisted?.().catch(() => false)) ?? false;
      setEvicted(evicts(thisPlatform()) && !persisted);
    };
    void look();
  }, []);
  if (lost !== null) {
    return (
      <p className={styles.line}>
        <b>Some of your work is missing in this browser.</b>{' '}
        <Link to={`${deviceAddress}#restore`}>Take a copy in</Link>
      </p>
    );
  }
  if (!wantsCopy({ now, isEvicted, since, copied, putOff })) return null;
  return (
    <p className={styles.line}>
      This browser clears what a page keeps when you stay away for a week.{' '}
      <Link to={`${deviceAddress}#copy`}>Keep a copy</Link>
      <button
        type="button"
        className="btn btn-text btn-small"
        onClick={() => {
          const later = Date.now();
          saveSetting('copy-put-off', String(later));
          setNow(later);
        }}
      >
        Later
      </button>
    </p>
  );
}
