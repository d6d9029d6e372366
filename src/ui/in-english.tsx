import type { ReactNode } from 'react';
import styles from './in-english.module.css';
import { tongueOf } from './spoken.ts';

/** A part of the interface that is not in the reader's language yet: English, and said to be. */
export function InEnglish({ children }: { readonly children: ReactNode }) {
  const tongue = tongueOf({});
  if (tongue.lang === undefined) return children;
  return (
    <div {...tongue} className={styles.contents}>
      {children}
    </div>
  );
}
