import Download from 'lucide-react/icons/download';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './deletion-dialog.module.css';
import { deletionWords } from './deletion-words.ts';
import device from './device.module.css';
import { Told } from './device-section.tsx';
import { Done } from './done.tsx';
import fields from './fields.module.css';

type Deleting =
  | { readonly status: 'asked'; readonly told: string }
  | { readonly status: 'deleting' }
  /** `isWhole` is false while a tab that is asleep holds a part of it. */
  | { readonly status: 'deleted'; readonly isWhole: boolean };

/** The words of one such dialog. */
export interface DeletionWords {
  readonly title: string;
  /** On the button that saves a copy first, and what it says afterwards. */
  readonly keep: string;
  readonly kept: string;
  readonly label: ReactNode;
  readonly missing: string;
  readonly button: string;
  readonly done: string;
  readonly whole: string;
}

/**
 * Asks for a word to be typed, offers a copy before it, and deletes. Nobody deletes a year of work by
 * a slip of the finger, and whoever means to is asked once (WCAG 2.2, 3.3.4).
 *
 * @param expects what is to be typed, in small or large letters
 * @param read how what was typed is compared
 * @param choice what else can be chosen
 * @param onKeep saves a copy of what would go
 * @param onDelete deletes; gives false when a tab that is asleep still holds a part
 * @param onDone goes on once it is deleted
 */
export function DeletionDialog({
  words,
  expects,
  read,
  choice = null,
  children,
  onKeep,
  onDelete,
  onDone = beginAnew,
  onClose,
}: {
  readonly words: DeletionWords;
  readonly expects: string;
  readonly read: (text: string) => string;
  readonly choice?: ReactNode;
  readonly children: ReactNode;
  readonly onKeep: () => Promise<void>;
  readonly onDelete: () => Promise<boolean>;
  readonly onDone?: () => void;
  readonly onClose: () => void;
}) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [copied, setCopied] = useState('');
  const [deleting, setDeleting] = useState<Deleting>({ status: 'asked', told: '' });
  useEffect(() => dialog.current?.showModal(), []);

  const confirm = async () => {
    if (read(text).toLocaleLowerCase() !== expects.toLocaleLowerCase()) {
      setDeleting({ status: 'asked', told: words.missing });
      field.current?.focus();
      return;
    }
    setDeleting({ status: 'deleting' });
    setDeleting({ status: 'deleted', isWhole: await onDelete() });
  };

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}title`}
      onCancel={(event) => {
        if (deleting.status === 'deleting') event.preventDefault();
      }}
      onClose={deleting.status === 'deleted' ? onDone : onClose}
    >
      {deleting.status === 'deleted' ? (
        <Done
          id={`${id}title`}
          title={words.done}
          words={[deleting.isWhole ? words.whole : deletionWords.part]}
          button={deletionWords.toStart}
          onGo={onDone}
        />
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (deleting.status === 'asked') void confirm();
          }}
        >
          <h2 id={`${id}title`}>{words.title}</h2>
          {children}
          <p className={device.ways}>
            <button
              type="button"
              className="btn btn-line"
              onClick={() => {
                void onKeep().then(() => setCopied(words.kept));
              }}
            >
              <Download size={20} strokeWidth={1.75} aria-hidden="true" />
              {words.keep}
            </button>
          </p>
          <Told>{copied}</Told>
          {choice}
          <label className={fields.label} htmlFor={id}>
            {words.label}
          </label>
          <input
            ref={field}
            id={id}
            className={fields.field}
            value={text}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby={`${id}told`}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <p id={`${id}told`} role="status" className={fields.error}>
            {deleting.status === 'asked' ? deleting.told : deletionWords.deleting}
          </p>
          <p className={device.ways}>
            <button type="submit" className={`btn btn-line ${styles.clay}`}>
              {words.button}
            </button>
            <button type="button" className="btn btn-text" onClick={() => dialog.current?.close()}>
              {deletionWords.leave}
            </button>
          </p>
        </form>
      )}
    </dialog>
  );
}

/** A whole new page: what was deleted is in this one's memory. */
function beginAnew(): void {
  location.replace(import.meta.env.BASE_URL);
}
