import { Link } from 'react-router';
import { takeAddress } from '../course/address.ts';
import { AsidePage } from './aside-page.tsx';
import { DeviceSection } from './device/device-section.tsx';
import styles from './device/device.module.css';
import { SendCodes } from './transfer/send-codes.tsx';
import { SendFile } from './transfer/send-file.tsx';
import { SendLink } from './transfer/send-link.tsx';
import { transferCodes, transferLink } from './transfer/transfer-links.ts';
import own from './transfer/transfer.module.css';
import { transferWords } from './transfer/transfer-words.ts';
import { usePacked } from './transfer/use-packed.tsx';

const { send, there } = transferWords;

/** One's work on its way to another device: by link, by codes, by file. */
export function TransferPage() {
  return (
    <AsidePage title={send.title} tabTitle={send.tabTitle} lede={send.lede}>
      <WaysOut />
      <DeviceSection id="there" title={there.title}>
        <ol className={styles.steps}>
          {there.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className={own.flush}>
          <Link to={takeAddress} className="btn btn-text">
            {there.isHere}
          </Link>
        </p>
      </DeviceSection>
    </AsidePage>
  );
}

function WaysOut() {
  const packed = usePacked();
  switch (packed.status) {
    case 'packing':
    case 'nothing':
      return (
        <DeviceSection id="with-link" title={transferWords.link.title}>
          <p role="status">{packed.status === 'packing' ? send.packing : send.nothing}</p>
        </DeviceSection>
      );
    case 'failed':
      return (
        <>
          <DeviceSection id="with-link" title={transferWords.link.title}>
            <p role="status">{send.notPacked}</p>
          </DeviceSection>
          <SendFile isMain />
        </>
      );
    case 'packed': {
      const site = new URL(import.meta.env.BASE_URL, location.href).href;
      const link = transferLink(packed.packed, site);
      return (
        <>
          <p className={own.private}>{send.private}</p>
          <SendLink link={link} />
          <SendCodes links={transferCodes(packed.packed, site)} />
          <SendFile isMain={link === null} />
        </>
      );
    }
  }
}
