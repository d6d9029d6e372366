import type { Marked } from './snippet.ts';
import styles from './search-results.module.css';

/** A text with what was looked for marked in it. */
export function MarkedText({ pieces }: { readonly pieces: Marked }) {
  return pieces.map(({ text, isMarked }, index) =>
    isMarked ? (
      <mark key={index} className={styles.mark}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
