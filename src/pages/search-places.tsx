import { X } from 'lucide-react';
import { useCallback, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { SearchPanel } from '../search/search-panel.tsx';
import { searchTable as words } from '../search/search-table.ts';
import { PageHeading } from './page-heading.tsx';
import styles from './search-places.module.css';
import { readQuery, writeQuery } from './search-query.ts';
import { TopBar } from './top-bar.tsx';

/* Both places stand in one file, so that both are one chunk: no lesson waits for any of it. */

/** Search with an address of its own; what is asked stands behind the `#`, which no host ever sees. */
export function SearchPage() {
  const hash = useHash();
  const [typed, setTyped] = useState({ hash, query: readQuery(hash) });
  // What stands in the address counts, unless it was typed here and the address followed.
  const query = typed.hash === hash ? typed.query : readQuery(hash);
  return (
    <>
      <TopBar />
      <main id="main" className={styles.page}>
        <PageHeading tabTitle={words.tabTitle} className={styles.title}>
          {words.title}
        </PageHeading>
        <noscript>
          <p className={styles.still}>{words.needsScript}</p>
        </noscript>
        <SearchPanel
          query={query}
          onQuery={(asked) => {
            writeQuery(asked);
            setTyped({ hash: location.hash, query: asked });
          }}
          onLeave={stay}
        />
      </main>
    </>
  );
}

/* The page is left as any page is. */
const stay = () => undefined;

/* The HTML was written without a fragment: the first look is at none, so that both agree. */
function useHash(): string {
  return useSyncExternalStore(
    watchAddress,
    () => location.hash,
    () => '',
  );
}

function watchAddress(changed: () => void): () => void {
  addEventListener('popstate', changed);
  return () => {
    removeEventListener('popstate', changed);
  };
}

/** Search over the page that is open. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('input')?.focus();
  }, []);
  const close = useCallback(() => {
    dialog.current?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={words.title}
      onClose={onClose}
      onClick={({ target }) => {
        // A press beside it.
        if (target === dialog.current) close();
      }}
    >
      <div className={styles.inside}>
        <SearchPanel
          query={query}
          onQuery={setQuery}
          onLeave={close}
          beside={
            <button type="button" className="icon-btn" aria-label={words.close} onClick={close}>
              <X size={24} strokeWidth={1.75} aria-hidden="true" />
            </button>
          }
        />
      </div>
    </dialog>
  );
}
