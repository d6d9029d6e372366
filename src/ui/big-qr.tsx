import Maximize from 'lucide-react/icons/maximize';
import { useEffect, useRef, useState } from 'react';
import { QrCode } from './qr-code.tsx';
import styles from './qr-code.module.css';
import { qrWords } from './qr-words.ts';

/** A button that shows the code over the whole screen, for somebody across a table. */
export function BigQr({
  text,
  label,
  words = qrWords,
}: {
  readonly text: string;
  readonly label: string;
  readonly words?: { readonly big: string; readonly shut: string };
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn btn-text btn-small" onClick={() => setOpen(true)}>
        <Maximize size={20} strokeWidth={1.75} aria-hidden="true" />
        {words.big}
      </button>
      {isOpen ? (
        <Big text={text} label={label} shut={words.shut} onShut={() => setOpen(false)} />
      ) : null}
    </>
  );
}

function Big({
  text,
  label,
  shut,
  onShut,
}: {
  readonly text: string;
  readonly label: string;
  readonly shut: string;
  readonly onShut: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.big} aria-label={label} onClose={onShut}>
      <QrCode text={text} label={label} />
      <button type="button" className="btn btn-line" onClick={() => dialog.current?.close()}>
        {shut}
      </button>
    </dialog>
  );
}
