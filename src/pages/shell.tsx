import { Suspense, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { OfflineBanner } from '../offline/offline-banner.tsx';
import { UpdateToast } from '../offline/update-toast.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Arrived } from './page-heading.tsx';
import styles from './shell.module.css';
import { Waiting } from './waiting.tsx';

/** What stands around every page: the skip link, the notices and the boundary for a page's faults. */
export function Shell() {
  const { pathname } = useLocation();
  const arrived = useRef(false);
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the text
      </a>
      <OfflineBanner />
      <Arrived value={arrived}>
        <ErrorBoundary address={pathname}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </Arrived>
      <UpdateToast />
    </>
  );
}
