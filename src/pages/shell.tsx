import { Suspense, useCallback, useRef, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { OfflineBanner } from '../offline/offline-banner.tsx';
import { UpdateToast } from '../offline/update-toast.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Arrival } from './page-heading.tsx';
import styles from './shell.module.css';
import { Waiting } from './waiting.tsx';
import { FirstAddress } from './whole-page.tsx';

/** What stands around every page: the skip link, the notices and the boundary for a page's faults. */
export function Shell() {
  const { pathname } = useLocation();
  const [first] = useState(pathname);
  const shown = useRef(false);
  const arrive = useCallback(() => {
    const before = shown.current;
    shown.current = true;
    return before;
  }, []);
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the text
      </a>
      <OfflineBanner />
      <Arrival value={arrive}>
        <FirstAddress value={first}>
          <ErrorBoundary address={pathname}>
            <Suspense fallback={<Waiting />}>
              <Outlet />
            </Suspense>
          </ErrorBoundary>
        </FirstAddress>
      </Arrival>
      <UpdateToast />
    </>
  );
}
