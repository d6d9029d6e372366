import QrCodeIcon from 'lucide-react/icons/qr-code';
import { useState } from 'react';
import { DeviceSection } from '../device/device-section.tsx';
import { CodeRow, pace } from './code-row.tsx';
import { transferWords } from './transfer-words.ts';

const words = transferWords.codes;

/** The record as a row of codes, while there are not too many; shown when it is asked for. */
export function SendCodes({ links }: { readonly links: readonly string[] | null }) {
  const [isShown, setShown] = useState(false);
  if (links === null) {
    return (
      <DeviceSection id="with-codes" title={words.title}>
        <p>{words.tooMany}</p>
      </DeviceSection>
    );
  }
  const seconds = Math.ceil((links.length * pace) / 1000);
  return (
    <DeviceSection id="with-codes" title={words.title}>
      <p>{words.about(links.length) + words.duration(seconds)}</p>
      <p>
        <button
          type="button"
          className="btn btn-line"
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          <QrCodeIcon size={20} strokeWidth={1.75} aria-hidden="true" />
          {isShown ? words.hide : words.show(links.length)}
        </button>
      </p>
      {isShown ? <CodeRow links={links} /> : null}
    </DeviceSection>
  );
}
