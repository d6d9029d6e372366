import { useEffect, useState } from 'react';
import type { Fault } from './error-boundary.tsx';
import type { FaultPage } from './fault-page.tsx';
import { shellWords } from './shell-words.ts';
import { Waiting } from './waiting.tsx';
import styles from './waiting.module.css';

/** Milliseconds after which the page for faults is no longer waited for. */
const patience = 2_000;

/**
 * What stands in a page's place when it breaks; the address bar, the notices and the record live on.
 * The page for faults came with the storage notice, when the first page was done.
 */
export function BrokenPage(fault: Fault) {
  const [Page, setPage] = useState<typeof FaultPage | null>(null);
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const miss = () => setLate(true);
    const timer = setTimeout(miss, patience);
    const fetchPage = async () => {
      const file = await import('./fault-page.tsx');
      setPage(() => file.FaultPage);
    };
    fetchPage().catch(miss);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (Page !== null) return <Page {...fault} />;
  return isLate ? <LastResort {...fault} /> : <Waiting />;
}

/**
 * When even the page for faults breaks or cannot be had: nothing in here can fail, and it asks
 * nothing of the record, which may be what broke.
 */
export function LastResort({ onRetry }: Fault) {
  return (
    <main id="main" className={styles.waiting}>
      <h1>{shellWords.workIsSafe}</h1>
      <p>{shellWords.pageBroke}</p>
      <button type="button" className="btn btn-primary" onClick={onRetry}>
        {shellWords.tryPage}
      </button>
      <RescueLink className="btn btn-line" />
    </main>
  );
}

/** The way to `rescue.html`, which works without this program: not a link of the router. */
export function RescueLink({ className }: { readonly className: string | undefined }) {
  return (
    <a href={`${import.meta.env.BASE_URL}rescue.html`} className={className}>
      {shellWords.rescue}
    </a>
  );
}
