import { RotateCw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useRecord } from '../record/record-provider.tsx';
import { Case, KeepCopy, KeptWork, useKept } from './kept-work.tsx';
import { Lede, roadsidePageClass, roadsidePictureClass, Ways } from './roadside.tsx';
import styles from './storage-page.module.css';
import { storageTable as table } from './storage-table.ts';

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
            {table.stillHere}
          </h2>
          <Lede>{words}</Lede>
          <KeptWork />
          <Ways>
            <KeepCopy className="btn btn-primary" onKept={onKept} />
            <button type="button" className="btn btn-line" onClick={() => record.retry()}>
              <RotateCw size={20} strokeWidth={1.75} aria-hidden="true" />
              {table.tryAgain}
            </button>
            <button type="button" className="btn btn-text" onClick={() => dialog.current?.close()}>
              {table.back}
            </button>
          </Ways>
          <p role="status" className="meta">
            {kept}
          </p>
          {isFull ? (
            <details className={styles.more}>
              <summary>{table.howToMakeRoom}</summary>
              <p>{table.makeRoom}</p>
            </details>
          ) : null}
        </div>
      </div>
    </dialog>
  );
}
