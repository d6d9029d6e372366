import { Suspense, useEffect, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { OfflineBanner } from '../offline/offline-banner.tsx';
import { UpdateToast } from '../offline/update-toast.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import styles from './shell.module.css';
import { Waiting } from './waiting.tsx';

/** What stands around every page: the skip link, the notices and the boundary for a page's faults. */
export function Shell() {
  const { pathname } = useLocation();
  useFocusOnNavigation(pathname);
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the text
      </a>
      <OfflineBanner />
      <ErrorBoundary key={pathname}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </ErrorBoundary>
      <UpdateToast />
    </>
  );
}

/**
 * A new page begins at its heading, for the eye and for a screen reader (WCAG 2.2, 2.4.3). The first
 * page of a visit is left to the browser, and so is an address with a fragment.
 */
function useFocusOnNavigation(pathname: string) {
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (location.hash !== '') return;
    window.scrollTo({ top: 0, behavior: 'instant' });
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [pathname]);
}
