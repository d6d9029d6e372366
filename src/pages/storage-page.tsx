import { RotateCw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useRecord } from '../record/record-provider.tsx';
import { Case, KeepCopy, KeptWork, useKept } from './kept-work.tsx';
import { Lede, roadsidePageClass, roadsidePictureClass, Ways } from './roadside.tsx';
import styles from './storage-page.module.css';

/**
 * Takes the page's place while nothing can be saved. The page stays under it as it is, with all that
 * was typed.
 */
export function StoragePage({
  words,
  isFull,
  onBack,
}: {
  readonly words: string;
  /** Whether it is for want of room. */
  readonly isFull: boolean;
  readonly onBack: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const record = useRecord();
  const { words: kept, onKept } = useKept();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.cover}
      aria-labelledby="storage-page-title"
      onClose={onBack}
    >
      <div className={roadsidePageClass()}>
        <Case className={roadsidePictureClass()} />
        <div>
          <h2 id="storage-page-title" className={styles.title} tabIndex={-1}>
            Your work is still here.
          </h2>
          <Lede>{words}</Lede>
          <KeptWork />
          <Ways>
            <KeepCopy className="btn btn-primary" onKept={onKept} />
            <button type="button" className="btn btn-line" onClick={() => record.retry()}>
              <RotateCw size={20} strokeWidth={1.75} aria-hidden="true" />
              Try saving again
            </button>
            <button type="button" className="btn btn-text" onClick={() => dialog.current?.close()}>
              Back to the page
            </button>
          </Ways>
          <p role="status" className="meta">
            {kept}
          </p>
          {isFull ? (
            <details className={styles.more}>
              <summary>How to make room</summary>
              <p>
                Delete downloads, pictures or apps that you no longer need. Don’t clear the data of
                this site: what was saved before would go with it.
              </p>
            </details>
          ) : null}
        </div>
      </div>
    </dialog>
  );
}
