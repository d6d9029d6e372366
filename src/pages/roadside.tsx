import type { ReactNode } from 'react';
import { PageHeading } from './page-heading.tsx';
import styles from './roadside.module.css';
import { TopBar } from './top-bar.tsx';

/** A page with a few words and one picture, for when the road stops: nothing lost, one way on. */
export function Roadside({
  title,
  tabTitle,
  picture,
  children,
}: {
  readonly title: string;
  readonly tabTitle: string;
  readonly picture: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <>
      <TopBar />
      <main id="main" className={styles.page}>
        {picture}
        <div>
          <PageHeading tabTitle={tabTitle} className={styles.title}>
            {title}
          </PageHeading>
          {children}
        </div>
      </main>
    </>
  );
}

/** The sentence under the title. */
export function Lede({ children }: { readonly children: ReactNode }) {
  return <p className={styles.lede}>{children}</p>;
}

/** The buttons; the first is the marigold one. */
export function Ways({ children }: { readonly children: ReactNode }) {
  return <div className={styles.ways}>{children}</div>;
}

export function roadsidePageClass(): string {
  return styles.page ?? '';
}

export function roadsidePictureClass(): string {
  return styles.picture ?? '';
}
