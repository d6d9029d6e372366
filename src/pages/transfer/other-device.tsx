import Smartphone from 'lucide-react/icons/smartphone';
import { Link } from 'react-router';
import { takeAddress, transferAddress } from '../../course/address.ts';
import { DeviceSection } from '../device/device-section.tsx';
import styles from '../device/device.module.css';
import { transferWords } from './transfer-words.ts';

/** The two ways between devices: out of this one, and into it. */
export function OtherDevice() {
  const { title, about, send, take } = transferWords.other;
  return (
    <DeviceSection id="other" title={title}>
      <p>{about}</p>
      <p className={styles.ways}>
        <Link to={transferAddress} className="btn btn-line">
          <Smartphone size={20} strokeWidth={1.75} aria-hidden="true" />
          {send}
        </Link>
        <Link to={takeAddress} className="btn btn-line">
          {take}
        </Link>
      </p>
    </DeviceSection>
  );
}
