import X from 'lucide-react/icons/x';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './person-sheet.module.css';
import { rosterWords as say } from './roster-words.ts';

/** A sheet over the board, open for as long as it is there; the focus goes back where it was. */
export function Sheet({
  title,
  onClose,
  children,
}: {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="sheet" onClose={onClose}>
      <div className={styles.top}>
        <h2 id="sheet">{title}</h2>
        <button
          type="button"
          className="icon-btn"
          aria-label={say.close}
          onClick={() => dialog.current?.close()}
        >
          <X size={22} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
      {children}
    </dialog>
  );
}
