import X from 'lucide-react/icons/x';
import { useEffect, useState } from 'react';
import { studyAidsWords as words } from './study-aids-words.ts';
import styles from './toast.module.css';

/** A sentence on what was just done. */
export type Said = {
  readonly words: string;
  /** Takes it back. With such a choice the sentence stays until it is answered. */
  readonly undo?: (() => void) | undefined;
};

/** How long a sentence stays that asks nothing, in milliseconds. */
const stays = 6000;

/** Says and shows a sentence for a while; a pointer or the focus on it holds it. */
export function Toast({
  said,
  onDone,
}: {
  readonly said: Said | null;
  readonly onDone: () => void;
}) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (said === null || said.undo !== undefined || held) return;
    const timer = setTimeout(onDone, stays);
    return () => {
      clearTimeout(timer);
    };
  }, [said, held, onDone]);
  return (
    <div role="status" className={styles.place}>
      {said === null ? null : (
        <div
          className={styles.toast}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span className={styles.words}>{said.words}</span>
          {said.undo === undefined ? null : (
            <>
              <button
                type="button"
                className="btn"
                onClick={() => {
                  said.undo?.();
                  onDone();
                }}
              >
                {words.undo}
              </button>
              <button type="button" className="icon-btn" aria-label={words.close} onClick={onDone}>
                <X size={20} strokeWidth={1.75} aria-hidden="true" />
              </button>
            </>
          )}
        </div>
      )}
    </div>
  );
}
