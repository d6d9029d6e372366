import { Link } from 'react-router';
import styles from './term-link.module.css';

/**
 * A term of the glossary, quietly marked: a link to its entry, which is told in place once the page
 * has what that takes (`pages/term-door.tsx`).
 */
export function TermLink({ to, text }: { readonly to: string; readonly text: string }) {
  return (
    <Link to={to} className={styles.term} data-term>
      {text}
    </Link>
  );
}
