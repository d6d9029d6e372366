import { useLayoutEffect, useRef } from 'react';
import styles from './start.module.css';

/** The one heading of a step of the start. A step that is come to begins at it. */
export function StartHeading({
  tabTitle,
  isFocused,
  children,
}: {
  readonly tabTitle: string;
  readonly isFocused: boolean;
  readonly children: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = tabTitle;
    if (isFocused) heading.current?.focus();
  }, [tabTitle, isFocused]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.title}>
      {children}
    </h1>
  );
}
