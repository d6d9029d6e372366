import type { ReactNode } from 'react';
import styles from './verdict.module.css';

/** What there is to say of an item once it is checked, with a drawing of how it was placed. */
export function Verdict({
  belongs,
  icon,
  children,
}: {
  readonly belongs: boolean;
  /** Says the same as the words to who sees at a glance. */
  readonly icon: ReactNode;
  /** The verdict in bold, then the reason. */
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.verdict} data-belongs={belongs}>
      {icon}
      <p>{children}</p>
    </div>
  );
}
