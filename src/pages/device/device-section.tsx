import type { ReactNode } from 'react';
import styles from './device.module.css';

/** One thing to see to on this device. Others lead to it by its id. */
export function DeviceSection({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title}>
        {title}
      </h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

/** A sentence that comes as an answer to what was pressed. */
export function Told({ children }: { readonly children: ReactNode }) {
  return (
    <p role="status" className={styles.told}>
      {children}
    </p>
  );
}
