import type { ReactNode } from 'react';
import styles from './sign.module.css';
import { tongueHere } from './spoken.ts';

/** The classes of a guide sign, for a link that is a sign as a whole. */
export const signClass = styles.sign ?? '';
export const signTabClass = styles.tab ?? '';

/**
 * A green guide sign with an optional tab on its top edge, which the interface speaks in. It shows the
 * way; it never asks for action.
 */
export function Sign({
  tab,
  children,
}: {
  readonly tab?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className={signClass}>
      {tab === undefined ? null : (
        <span className={signTabClass} {...tongueHere()}>
          {tab}
        </span>
      )}
      {children}
    </div>
  );
}
