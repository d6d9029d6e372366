import type { ComponentProps, ReactNode } from 'react';
import styles from './tool-button.module.css';

/** One of the small tools of a lesson: a drawing, with its name beside it where there is room. */
export function ToolButton({
  label,
  children,
  ...rest
}: Omit<ComponentProps<'button'>, 'children' | 'type' | 'className'> & {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className={styles.tool} {...rest}>
      {children}
      <span className={styles.label}>{label}</span>
    </button>
  );
}
