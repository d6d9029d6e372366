import Copy from 'lucide-react/icons/copy';
import Share2 from 'lucide-react/icons/share-2';
import { useId, type ReactNode } from 'react';
import { BigQr } from '../../ui/big-qr.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import { drawQr } from '../../ui/qr-svg.ts';
import { canShareText, shareText } from '../../ui/share-text.ts';
import fields from '../device/fields.module.css';
import styles from './group.module.css';
import { linkWords as words } from './share-words.ts';

/** A link in a field, with the ways to hand it on. */
export function LinkField({
  link,
  label,
  title,
  message,
  onTold,
  children,
}: {
  readonly link: string;
  readonly label: string;
  readonly title: string;
  readonly message: string;
  readonly onTold: (words: string) => void;
  /** Further ways, beside those. */
  readonly children?: ReactNode;
}) {
  const id = useId();
  return (
    <>
      <label className={fields.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        readOnly
        className={fields.field}
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className={styles.ways}>
        <button
          type="button"
          className="btn btn-line"
          onClick={() =>
            void copyText(link).then((done) => onTold(done ? words.copied : words.notCopied))
          }
        >
          <Copy size={20} strokeWidth={1.75} aria-hidden="true" />
          {words.copy}
        </button>
        {canShareText() ? (
          <button
            type="button"
            className="btn btn-line"
            onClick={() => void shareText({ title, text: message, url: link })}
          >
            <Share2 size={20} strokeWidth={1.75} aria-hidden="true" />
            {words.send}
          </button>
        ) : null}
        {children}
      </p>
    </>
  );
}

/** A link as a code to be held up to a camera; nothing where it is too long for one. */
export function LinkCode({ link, label }: { readonly link: string; readonly label: string }) {
  if (drawQr(link) === null) return null;
  return (
    <div className={styles.qr}>
      <QrCode text={link} label={label} />
      <BigQr text={link} label={label} />
    </div>
  );
}
