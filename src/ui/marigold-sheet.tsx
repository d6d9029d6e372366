import type { ReactNode } from 'react';
import styles from './marigold-sheet.module.css';
import { tongueHere } from './spoken.ts';

/**
 * A sheet that asks for action, named by a marigold tab: "Your turn", "Take a minute".
 * What stands inside can ask for its width with `@container`.
 */
export function MarigoldSheet({
  tab,
  children,
}: {
  readonly tab: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.sheet}>
      <p className={styles.tab}>{tab}</p>
      <div className={styles.inside}>{children}</div>
    </section>
  );
}

/** The last line of a sheet: where one stands, and what one can do about it. Only the interface speaks in it. */
export function SheetFoot({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.foot} {...tongueHere()}>
      {children}
    </div>
  );
}
