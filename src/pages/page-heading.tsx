import { useEffect } from 'react';
import type { ReactNode } from 'react';

/**
 * A page's one `h1`. It takes the focus when the page is come to, and names the browser's tab;
 * `tabTitle` is also what the prerendered HTML carries.
 */
export function PageHeading({
  tabTitle,
  className,
  children,
}: {
  readonly tabTitle: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    document.title = tabTitle;
  }, [tabTitle]);
  return (
    <h1 tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
