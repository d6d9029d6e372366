import Check from 'lucide-react/icons/check';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { type ReactNode, useEffect, useState } from 'react';
import styles from './save-note.module.css';
import { uiWords } from './ui-words.ts';

/**
 * How it stands with what the learner gave. `at` is the time on the learner's wall ("14:02"), null
 * where nothing has been saved yet.
 */
export type Saving =
  /** What was saved earlier is still being fetched. */
  | { readonly status: 'opening' }
  | { readonly status: 'saving' }
  | { readonly status: 'saved'; readonly at: string | null }
  /** One of the two places it is kept in did not take it. */
  | { readonly status: 'one-copy'; readonly at: string | null }
  | { readonly status: 'unsaved' };

/** Says, and announces, how it stands with saving. */
export function SaveNote({ saving }: { readonly saving: Saving }) {
  return (
    <p className={styles.note} role="status" data-status={saving.status}>
      {told(saving)}
    </p>
  );
}

function told(saving: Saving): ReactNode {
  switch (saving.status) {
    case 'opening':
      return (
        <After key="opening" milliseconds={400}>
          {uiWords.opening}
        </After>
      );
    case 'saving':
      return (
        <After key="saving" milliseconds={1000}>
          {uiWords.saving}
        </After>
      );
    case 'saved':
      return saving.at === null ? null : <Kept>{uiWords.saved(saving.at)}</Kept>;
    case 'one-copy':
      return saving.at === null ? null : <Kept>{uiWords.oneCopy(saving.at)}</Kept>;
    case 'unsaved':
      return (
        <>
          <TriangleAlert size={18} strokeWidth={1.75} aria-hidden="true" />
          {uiWords.unsaved}
        </>
      );
  }
}

function Kept({ children }: { readonly children: string }) {
  return (
    <>
      <Check size={18} strokeWidth={1.75} aria-hidden="true" />
      {children}
    </>
  );
}

/** A short wait is not worth a word. */
function After({
  milliseconds,
  children,
}: {
  readonly milliseconds: number;
  readonly children: string;
}) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return due ? children : null;
}
