import Copy from 'lucide-react/icons/copy';
import Share2 from 'lucide-react/icons/share-2';
import { useState } from 'react';
import { copyText } from '../../ui/copy-text.ts';
import { canShareText, shareText } from '../../ui/share-text.ts';
import { DeviceSection, Told } from '../device/device-section.tsx';
import styles from '../device/device.module.css';
import { useHere } from '../device/use-here.tsx';
import own from './transfer.module.css';
import { transferWords } from './transfer-words.ts';

const words = transferWords.link;

/** The whole record as a link to oneself, while it fits into one. */
export function SendLink({ link }: { readonly link: string | null }) {
  const shares = useHere(canShareText);
  const [told, setTold] = useState('');
  const copy = async () => {
    setTold((await copyText(link ?? '')) ? words.copied : words.notCopied);
  };
  const send = async () => {
    const shared = await shareText({ title: words.message, text: words.message, url: link ?? '' });
    setTold(shared === 'sent' ? words.sent : words.notSent);
  };
  if (link === null) {
    return (
      <DeviceSection id="with-link" title={words.title}>
        <p>{words.tooLong}</p>
      </DeviceSection>
    );
  }
  return (
    <DeviceSection id="with-link" title={words.title}>
      <p>{words.about}</p>
      <p className={styles.ways}>
        {shares === true ? (
          <button type="button" className="btn btn-primary" onClick={() => void send()}>
            <Share2 size={20} strokeWidth={1.75} aria-hidden="true" />
            {words.send}
          </button>
        ) : null}
        <button
          type="button"
          className={shares === true ? 'btn btn-line' : 'btn btn-primary'}
          onClick={() => void copy()}
        >
          <Copy size={20} strokeWidth={1.75} aria-hidden="true" />
          {words.copy}
        </button>
      </p>
      <Told>{told}</Told>
      {told === words.notCopied ? (
        <textarea
          className={own.link}
          aria-label={words.field}
          readOnly
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      ) : null}
    </DeviceSection>
  );
}
