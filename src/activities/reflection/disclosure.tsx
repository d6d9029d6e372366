import Plus from 'lucide-react/icons/plus';
import type { ReactNode } from 'react';
import styles from './disclosure.module.css';
import { tongueHere } from '../../ui/spoken.ts';

/** Words that stay folded until they are asked for. */
export function Disclosure({
  summary,
  children,
}: {
  readonly summary: string;
  readonly children: ReactNode;
}) {
  return (
    <details className={styles.disclosure}>
      <summary {...tongueHere()}>
        <Plus size={18} strokeWidth={1.75} aria-hidden="true" />
        {summary}
      </summary>
      <div>{children}</div>
    </details>
  );
}
