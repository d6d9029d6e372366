import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { takeShared } from '../offline/take-shared.ts';
import { AsidePage } from './aside-page.tsx';
import { DeviceSection, Told } from './device/device-section.tsx';
import { findShared } from './device/find-shared.ts';
import { OpenLink } from './device/open-link.tsx';
import { sharedWords as words } from './device/shared-words.ts';
import { TakeIn } from './device/take-in.tsx';

type Arrival =
  | { readonly status: 'looking' | 'nothing' | 'foreign' }
  | { readonly status: 'copy'; readonly file: File };

/** Where the system's share sheet hands things over: led to the page they are for, or asked about. */
export function SharedPage() {
  const navigate = useNavigate();
  const [arrival, setArrival] = useState<Arrival>({ status: 'looking' });
  useEffect(() => {
    const look = async () => {
      const shared = await takeShared(import.meta.env.BASE_URL);
      const found = shared === null ? ({ status: 'nothing' } as const) : await findShared(shared);
      if (found.status !== 'here') return setArrival(found);
      const { pathname, hash, state } = found;
      await navigate({ pathname, hash }, { replace: true, state });
    };
    void look();
  }, [navigate]);
  return (
    <AsidePage title={words.title} tabTitle={words.tabTitle} lede={words.lede}>
      <DeviceSection id="arrived" title={words.arrived}>
        <Told>{toldOf(arrival)}</Told>
      </DeviceSection>
      <TakeIn arrived={arrival.status === 'copy' ? arrival.file : null} />
      <OpenLink />
    </AsidePage>
  );
}

function toldOf({ status }: Arrival): string {
  switch (status) {
    case 'looking':
      return words.looking;
    case 'nothing':
      return words.nothing;
    case 'foreign':
      return words.foreign;
    case 'copy':
      return words.copy;
  }
}
