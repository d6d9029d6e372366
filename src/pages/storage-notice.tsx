import { TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { deviceAddress } from '../course/address.ts';
import { useHealth, useRecord } from '../record/record-provider.tsx';
import { loadSetting, saveSetting } from '../study-aids/device-settings.ts';
import { KeepCopy, useKept } from './kept-work.tsx';
import styles from './storage-notice.module.css';
import { StoragePage } from './storage-page.tsx';
import { storageTable as table } from './storage-table.ts';
import { storageNotices } from './storage-words.ts';

/** Failures in a row after which a sentence above the page is no longer enough. */
const enough = 3;

/** How many sentences this device remembers to have been read. */
const remembered = 20;

/** Says above the page what is wrong with how the work is kept, and offers the work as a file. */
export function StorageNotice() {
  const health = useHealth();
  const record = useRecord();
  const [lasting, setLasting] = useState<string | null>(null);
  const [heard, setHeard] = useState(() => loadSetting('heard')?.split('\n') ?? []);
  const [aside, setAside] = useState(false);
  const { words: kept, onKept } = useKept();
  const notice = storageNotices(health).find(
    ({ id, until }) => until === 'mended' || !heard.includes(id),
  );
  const { id = null, after = 0 } = notice ?? {};

  useEffect(() => {
    const timer = setTimeout(() => setLasting(id), after);
    return () => {
      clearTimeout(timer);
    };
  }, [id, after]);

  const isUnsaved = health.status === 'unsaved' && health.waiting > 0;
  if (!isUnsaved && aside) setAside(false);
  const isShown = notice !== undefined && lasting === notice.id;
  const shut = (given: string) => {
    const all = [given, ...heard].slice(0, remembered);
    setHeard(all);
    saveSetting('heard', all.join('\n'));
  };

  return (
    <>
      <div role="status">
        {isShown ? (
          <div ref={giveFocusBack} className={styles.band} data-until={notice.until}>
            <TriangleAlert size={20} strokeWidth={1.75} aria-hidden="true" />
            <p>{notice.words}</p>
            <div className={styles.ways}>
              <KeepCopy className="btn btn-line btn-small" onKept={onKept} />
              {notice.way === 'try-again' ? (
                <button
                  type="button"
                  className="btn btn-text btn-small"
                  onClick={() => record.retry()}
                >
                  {table.tryAgain}
                </button>
              ) : null}
              {notice.way === 'accept-loss' ? (
                <>
                  <Link to={`${deviceAddress}#restore`} className="btn btn-line btn-small">
                    {table.takeIn}
                  </Link>
                  <button
                    type="button"
                    className="btn btn-text btn-small"
                    onClick={() => record.acceptLoss()}
                  >
                    {table.goOn}
                  </button>
                </>
              ) : null}
              {notice.until === 'heard' ? (
                <button
                  type="button"
                  className="btn btn-text btn-small"
                  onClick={() => shut(notice.id)}
                >
                  {table.read}
                </button>
              ) : null}
            </div>
            {kept === '' ? null : <p>{kept}</p>}
          </div>
        ) : null}
      </div>
      {isUnsaved && health.attempts >= enough && health.trouble !== 'refused' && !aside ? (
        <StoragePage
          words={notice?.words ?? ''}
          isFull={health.trouble === 'full'}
          onBack={() => setAside(true)}
        />
      ) : null}
    </>
  );
}

/* Whoever was in the notice when it went reads on at the heading, from where they are. */
function giveFocusBack(band: HTMLElement | null) {
  return () => {
    if (band?.contains(document.activeElement) !== true) return;
    document.querySelector('h1')?.focus({ preventScroll: true });
  };
}
