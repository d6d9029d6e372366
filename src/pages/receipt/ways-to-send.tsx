import Copy from 'lucide-react/icons/copy';
import FileText from 'lucide-react/icons/file-text';
import Mail from 'lucide-react/icons/mail';
import Share from 'lucide-react/icons/share';
import { useState } from 'react';
import { takeReceiptAddress } from '../../course/receipt-address.ts';
import { BigQr } from '../../ui/big-qr.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { shareFile } from '../../ui/share-file.ts';
import { shareText } from '../../ui/share-text.ts';
import fields from '../device/fields.module.css';
import { saveFile } from '../save-file.ts';
import { receiptWords as say } from './receipt-words.ts';
import styles from './send-receipt.module.css';
import type { Issued } from './use-issued.tsx';

/** Mail and chat cut longer links. */
const longestLink = 2_000;

/** The link that carries a receipt, or null when it would be too long. */
export function linkOf({ carried }: Issued): string | null {
  const base = new URL(import.meta.env.BASE_URL, location.href);
  const link = `${new URL(takeReceiptAddress.slice(1), base).href}#r=${carried}`;
  return link.length <= longestLink ? link : null;
}

/** The ways out: each hands over the same receipt, and doing it twice does no harm. */
export function WaysToSend({
  title,
  mail,
  ready,
  onSent,
}: {
  readonly title: string;
  /** The address that whoever asked has given; null without one. */
  readonly mail: string | null;
  /** Gives the receipt, or null after telling what is missing. */
  readonly ready: () => Promise<Issued | null>;
  readonly onSent: (issued: Issued) => void;
}) {
  const [told, setTold] = useState('');
  const [shown, setShown] = useState<string | null>(null);
  const hand =
    (way: (issued: Issued, link: string | null) => Promise<string> | string) => async () => {
      const issued = await ready();
      if (issued === null) return;
      setShown(null);
      const words = await way(issued, linkOf(issued));
      setTold(words);
      if (words !== say.notSent && words !== say.notCopied) onSent(issued);
    };
  const save = (issued: Issued, link: string | null) => {
    saveFile(fileOf(issued, link, title));
    return say.saved;
  };
  const copy = async (issued: Issued, link: string | null) => {
    if (link === null) return save(issued, link);
    if (await copyText(link)) return say.copied;
    setShown(link);
    return say.notCopied;
  };
  const send = async (issued: Issued, link: string | null) => {
    const text = say.message(issued.receipt.name, title);
    const sharing =
      link === null
        ? shareFile(fileOf(issued, link, title))
        : shareText({ title: say.mailSubject(issued.receipt.name, title), text, url: link });
    if (sharing === null) return copy(issued, link);
    return (await sharing) === 'sent' ? say.sent : say.notSent;
  };
  const post = (issued: Issued, link: string | null) => {
    if (link === null) return save(issued, link);
    location.assign(mailLink(mail, issued, link, title));
    return say.sent;
  };
  return (
    <div>
      <div className={styles.ways}>
        <button type="button" className="btn btn-primary" onClick={() => void hand(send)()}>
          <Share size={20} strokeWidth={1.75} aria-hidden="true" />
          {say.send}
        </button>
        <button type="button" className="btn btn-line" onClick={() => void hand(copy)()}>
          <Copy size={20} strokeWidth={1.75} aria-hidden="true" />
          {say.copy}
        </button>
        <button type="button" className="btn btn-line" onClick={() => void hand(post)()}>
          <Mail size={20} strokeWidth={1.75} aria-hidden="true" />
          {say.mail}
        </button>
        <button type="button" className="btn btn-line" onClick={() => void hand(save)()}>
          <FileText size={20} strokeWidth={1.75} aria-hidden="true" />
          {say.file}
        </button>
      </div>
      <p role="status" className={styles.told}>
        {told}
      </p>
      {shown === null ? null : (
        <label className={fields.label}>
          {say.link}
          <input className={fields.field} readOnly value={shown} />
        </label>
      )}
    </div>
  );
}

/** The square over the whole screen. */
export function BigSquare({ link }: { readonly link: string }) {
  return <BigQr text={link} label={say.qr} words={{ big: say.big, shut: say.shut }} />;
}

/** Words for a reader, and the receipt for the board. */
function fileOf({ receipt, carried }: Issued, link: string | null, title: string): File {
  const text = `${say.message(receipt.name, title)}\n\n${link ?? `#r=${carried}`}\n`;
  return new File([text], say.fileName(fileWord(receipt.name), receipt.on), { type: 'text/plain' });
}

/* Letters of any script, and nothing that a file system or a mail program may take amiss. */
function fileWord(name: string): string {
  const word = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return word === '' ? '' : `${word.slice(0, 40).toLowerCase()}-`;
}

function mailLink(mail: string | null, { receipt }: Issued, link: string, title: string): string {
  const to = mail !== null && /^[\w.+-]{1,64}@[\w-]+(\.[\w-]+)+$/.test(mail) ? mail : '';
  const subject = encodeURIComponent(say.mailSubject(receipt.name, title));
  const body = encodeURIComponent(`${say.message(receipt.name, title)}\n\n${link}\n`);
  return `mailto:${to}?subject=${subject}&body=${body}`;
}
