import { useEffect, useState } from 'react';
import type { Fault } from './error-boundary.tsx';
import type { ErrorPage } from './error-page.tsx';
import { isMissingFile } from './missing-file.ts';
import { NotOnDevicePage } from './not-on-device-page.tsx';
import styles from './roadside.module.css';
import { Waiting } from './waiting.tsx';

/** Milliseconds after which the page for faults is no longer waited for. */
const patience = 2_000;

/** What stands in a page's place when it breaks; the address bar, the notices and the record live on. */
export function BrokenPage(fault: Fault) {
  const isAway = isMissingFile(fault.error);
  const [Page, setPage] = useState<typeof ErrorPage | null>(null);
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (isAway) return;
    const miss = () => setLate(true);
    const timer = setTimeout(miss, patience);
    const fetchPage = async () => {
      const file = await import('./error-page.tsx');
      setPage(() => file.ErrorPage);
    };
    fetchPage().catch(miss);
    return () => {
      clearTimeout(timer);
    };
  }, [isAway]);
  if (isAway) return <NotOnDevicePage onRetry={fault.onRetry} />;
  if (Page !== null) return <Page {...fault} />;
  return isLate ? <LastResort {...fault} /> : <Waiting />;
}

/**
 * When even the page for faults breaks or cannot be had: nothing in here can fail, and it asks
 * nothing of the record, which may be what broke.
 */
export function LastResort({ onRetry }: Fault) {
  return (
    <main id="main" className={styles.page}>
      <div>
        <h1 className={styles.title}>Your work is safe.</h1>
        <p className={styles.lede}>
          This page tripped over something. What you did is kept on this device.
        </p>
        <div className={styles.ways}>
          <button type="button" className="btn btn-primary" onClick={onRetry}>
            Try this page again
          </button>
          <RescueLink className="btn btn-line" />
        </div>
      </div>
    </main>
  );
}

/** The way to `rescue.html`, which works without this program: not a link of the router. */
export function RescueLink({ className }: { readonly className: string | undefined }) {
  return (
    <a href={`${import.meta.env.BASE_URL}rescue.html`} className={className}>
      Get a copy and help
    </a>
  );
}
