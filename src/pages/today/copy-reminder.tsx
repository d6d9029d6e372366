import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { deviceAddress } from '../../course/address.ts';
import type { Call } from '../../progress/most-pressing.ts';
import { useFacts, useHealth } from '../../record/record-provider.tsx';
import { wantsCopy } from '../../record/wants-copy.ts';
import { saveSetting } from '../../study-aids/device-settings.ts';
import { evicts, thisPlatform } from '../device/platform.ts';
import { useMoment } from '../device/use-setting.tsx';
import styles from './copy-reminder.module.css';
import { todayWords as words } from './today-words.ts';

/** A reminder of copies among what calls for the learner. */
export type CopyCall = Call & { readonly part: 'missing-work' | 'copy' };

/** Whether something is missing here, or this browser may clear what it keeps; null for neither. */
export function useCopyCall(): CopyCall | null {
  const { lost } = useHealth();
  const since = useFacts()[0]?.on ?? null;
  const copied = useMoment('copied');
  const putOff = useMoment('copy-put-off');
  const [isEvicted, setEvicted] = useState(false);
  const [now] = useState(() => Date.now());
  useEffect(() => {
    const look = async () => {
      const persisted = (await navigator.storage?.persisted?.().catch(() => false)) ?? false;
      setEvicted(evicts(thisPlatform()) && !persisted);
    };
    void look();
  }, []);
  if (lost !== null) return { part: 'missing-work', by: null };
  // It was put off after the page was opened: that is now.
  const latest = Math.max(now, putOff ?? 0);
  const wanted = wantsCopy({ now: latest, isEvicted, since, copied, putOff });
  return wanted ? { part: 'copy', by: null } : null;
}

/** One quiet line about it. */
export function CopyReminder({ part }: Pick<CopyCall, 'part'>) {
  if (part === 'missing-work') {
    return (
      <li className={styles.line}>
        <b>{words.missing}</b> <Link to={`${deviceAddress}#restore`}>{words.takeIn}</Link>
      </li>
    );
  }
  return (
    <li className={styles.line}>
      {words.clears} <Link to={`${deviceAddress}#copy`}>{words.keepCopy}</Link>
      <button
        type="button"
        className="btn btn-text btn-small"
        onClick={() => saveSetting('copy-put-off', String(Date.now()))}
      >
        {words.later}
      </button>
    </li>
  );
}
