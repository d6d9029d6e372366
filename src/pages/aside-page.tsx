import type { ReactNode } from 'react';
import styles from './aside-page.module.css';
import { PageHeading } from './page-heading.tsx';
import { TopBar } from './top-bar.tsx';

/** A page of several parts: what it is about stands beside them where there is room. */
export function AsidePage({
  title,
  tabTitle,
  lede,
  aside,
  children,
}: {
  readonly title: string;
  readonly tabTitle: string;
  readonly lede: ReactNode;
  /** What else stands under the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <>
      <TopBar />
      <main id="main" className={styles.page}>
        <div className={styles.about}>
          <PageHeading tabTitle={tabTitle}>{title}</PageHeading>
          <p className={styles.lede}>{lede}</p>
          {aside}
        </div>
        <div className={styles.sections}>{children}</div>
      </main>
    </>
  );
}
