import { useState, useSyncExternalStore } from 'react';
import { followInstallOffer, hasInstallOffer, install } from '../install-offer.ts';
import { DeviceSection, Told } from './device-section.tsx';
import styles from './device.module.css';
import { installWords as words } from './install-words.ts';
import type { Platform } from './platform.ts';

/** How to have the course as an app here. */
export function AsAnApp({ platform }: { readonly platform: Platform | null }) {
  const isOffered = useSyncExternalStore(followInstallOffer, hasInstallOffer, () => false);
  const [told, setTold] = useState('');
  if (platform === null) {
    return (
      <DeviceSection id="install" title={words.title}>
        <p>{words.ways.other.why}</p>
      </DeviceSection>
    );
  }
  const { why, steps } = words.ways[platform];
  const ask = async () => {
    setTold((await install()) ? words.installing : words.later);
  };
  return (
    <DeviceSection id="install" title={words.title}>
      <p>{why}</p>
      {isOffered ? (
        <p>
          <button type="button" className="btn btn-line" onClick={() => void ask()}>
            {words.button}
          </button>
        </p>
      ) : (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <Told>{told}</Told>
    </DeviceSection>
  );
}
