import { RotateCw } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { Link } from 'react-router';
import { useStore } from 'zustand';
import { mapAddress } from '../course/address.ts';
import { offlineStore } from '../offline/offline-state.ts';
import { useHealth } from '../record/record-provider.tsx';
import { errorPageWords as words } from './error-page-words.ts';
import { Lede, Roadside, roadsidePictureClass, Ways } from './roadside.tsx';

/** A page whose text has not arrived yet and cannot be fetched now. */
export function NotOnDevicePage({ onRetry }: { readonly onRetry: () => void }) {
  // Once the course has come there is no need to press: the page says that it comes by itself.
  const isReady = useStore(offlineStore, ({ lessons }) => lessons.status === 'ready');
  const [wasReady] = useState(isReady);
  const retry = useEffectEvent(onRetry);
  useEffect(() => {
    if (isReady && !wasReady) retry();
  }, [isReady, wasReady]);
  const { status } = useHealth();
  useEffect(() => {
    if (status !== 'saved') return;
    // It is here since the first page was done, see the shell; else nothing can be done.
    import('./start-anew.ts').then(
      ({ startAnew }) => startAnew(import.meta.env.BASE_URL),
      () => undefined,
    );
  }, [status]);
  return (
    <Roadside title={words.notHere} tabTitle={words.notHereTab} picture={<RoadAhead />}>
      <Lede>{words.comesAlong}</Lede>
      <Ways>
        <button type="button" className="btn btn-primary" onClick={onRetry}>
          <RotateCw size={20} strokeWidth={1.75} aria-hidden="true" />
          {words.tryAgain}
        </button>
        <Link to={mapAddress} className="btn btn-line">
          {words.backToMap}
        </Link>
      </Ways>
    </Roadside>
  );
}

function RoadAhead() {
  const bend = 'M120 0C120 60 60 60 60 110S180 160 180 210';
  return (
    <svg className={roadsidePictureClass()} viewBox="0 0 240 220" aria-hidden="true" fill="none">
      <path d={bend} stroke="var(--c-road-casing)" strokeWidth="26" />
      <path d={bend} stroke="var(--c-road-ahead)" strokeWidth="22" />
      <path d="M120 0C120 60 60 60 60 110" stroke="var(--c-road)" strokeWidth="26" />
      <path
        d="M120 0C120 60 60 60 60 110"
        stroke="var(--c-road-line)"
        strokeWidth="3"
        strokeDasharray="13 11"
      />
    </svg>
  );
}
