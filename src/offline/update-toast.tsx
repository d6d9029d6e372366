import { RotateCw } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { applyUpdate } from './offline.ts';
import { offlineStore } from './offline-state.ts';
import styles from './update-toast.module.css';
import { updateWords } from './update-words.ts';

/**
 * Offers a newer copy of the course, and steps aside while the reader is writing.
 *
 * @param props.unsaved whether something could not be saved: a page loaded anew would forget it
 */
export function UpdateToast({ unsaved }: { readonly unsaved: boolean }) {
  const { status } = useStore(offlineStore, (state) => state.update);
  const [later, setLater] = useState(false);
  const isWriting = useSyncExternalStore(watchFocus, isInTextField, () => false);
  const isShown =
    status === 'applying' || (status === 'waiting' && !later && !isWriting && !unsaved);

  return (
    <div role="status">
      {isShown && (
        <div className={styles.toast}>
          <b>{updateWords.fresher}</b>
          <p>{updateWords.stays}</p>
          <div className={styles.choice}>
            <button type="button" className="btn" onClick={() => setLater(true)}>
              {updateWords.later}
            </button>
            <button
              type="button"
              className={`btn ${styles.now}`}
              aria-disabled={status === 'applying'}
              onClick={applyUpdate}
            >
              <RotateCw size={20} strokeWidth={1.75} aria-hidden="true" />
              {status === 'applying' ? updateWords.updating : updateWords.now}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

function watchFocus(changed: () => void): () => void {
  document.addEventListener('focusin', changed);
  document.addEventListener('focusout', changed);
  return () => {
    document.removeEventListener('focusin', changed);
    document.removeEventListener('focusout', changed);
  };
}

function isInTextField(): boolean {
  return (
    document.activeElement?.matches(
      'textarea, input:not([type="checkbox"], [type="radio"], [type="button"]), [contenteditable]',
    ) === true
  );
}
