import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { OfflineBanner } from '../offline/offline-banner.tsx';
import { BrokenPage } from './broken-page.tsx';
import type { Doors } from './doors.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { StorageNotice } from './later.tsx';
import { Arrival } from './page-heading.tsx';
import styles from './shell.module.css';
import { Waiting } from './waiting.tsx';
import { whenLoaded } from './when-loaded.ts';
import { FirstAddress } from './whole-page.tsx';
import { shellWords } from './shell-words.ts';

/** What stands around every page: the skip link, the notices and the boundary for a page's faults. */
export function Shell() {
  const { pathname } = useLocation();
  const [first] = useState(pathname);
  const shown = useRef<string | null>(null);
  const arrive = useCallback((address: string) => {
    const before = shown.current;
    shown.current = address;
    if (before !== address) return before !== null;
    // Another heading of the same page: what was pressed for it may be gone. It takes the focus from
    // nobody, and not on a first visit, whose heading only came late.
    const isLost = document.activeElement === document.body;
    const { userActivation }: Partial<Navigator> = navigator;
    return isLost && (userActivation?.hasBeenActive ?? false);
  }, []);
  return (
    <>
      <a className={styles.skip} href="#main">
        {shellWords.skip}
      </a>
      <OfflineBanner />
      <StorageNotice />
      <Arrival value={arrive}>
        <FirstAddress value={first}>
          <ErrorBoundary address={pathname} fallback={BrokenPage}>
            <Suspense fallback={<Waiting />}>
              <Outlet />
            </Suspense>
          </ErrorBoundary>
        </FirstAddress>
      </Arrival>
      <DoorsLater />
    </>
  );
}

/** What opens over a page. Where it cannot be had, search and terms stay the links that they are. */
function DoorsLater() {
  const [Here, setHere] = useState<typeof Doors | null>(null);
  useEffect(() => {
    const fetchDoors = async () => {
      const file = await import('./doors.tsx').catch(() => null);
      if (file !== null) setHere(() => file.Doors);
    };
    whenLoaded(() => {
      void fetchDoors();
      // Needed when files are gone from the host, and then they would be gone too.
      void import('./fault-page.tsx').catch(() => undefined);
      void import('./start-anew.ts').catch(() => undefined);
    });
  }, []);
  return Here === null ? null : <Here />;
}
