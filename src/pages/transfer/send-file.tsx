import Download from 'lucide-react/icons/download';
import Share2 from 'lucide-react/icons/share-2';
import { useState } from 'react';
import { useRecord } from '../../record/record-provider.tsx';
import { DeviceSection, Told } from '../device/device-section.tsx';
import styles from '../device/device.module.css';
import { canShare, shareCopy } from '../device/hand-over.ts';
import { useHere } from '../device/use-here.tsx';
import { keepCopy } from '../keep-copy.ts';
import { transferWords } from './transfer-words.ts';

const words = transferWords.file;

/** The record as a file: through the share sheet where there is one, else as a download. */
export function SendFile({ isMain }: { readonly isMain: boolean }) {
  const record = useRecord();
  const shares = useHere(canShare);
  const [told, setTold] = useState('');
  const send = async () => {
    setTold(words.writing);
    const { sent, notSent, notPossible } = words;
    setTold({ sent, 'not-sent': notSent, 'not-possible': notPossible }[await shareCopy(record)]);
  };
  const save = async () => {
    setTold(words.writing);
    await keepCopy(record);
    setTold(words.saved);
  };
  const main = isMain ? 'btn btn-primary' : 'btn btn-line';
  return (
    <DeviceSection id="with-file" title={words.title}>
      <p>{words.about}</p>
      <p className={styles.ways}>
        {shares === true ? (
          <button type="button" className={main} onClick={() => void send()}>
            <Share2 size={20} strokeWidth={1.75} aria-hidden="true" />
            {words.send}
          </button>
        ) : null}
        <button
          type="button"
          className={shares === true ? 'btn btn-line' : main}
          onClick={() => void save()}
        >
          <Download size={20} strokeWidth={1.75} aria-hidden="true" />
          {words.save}
        </button>
      </p>
      <Told>{told}</Told>
    </DeviceSection>
  );
}
