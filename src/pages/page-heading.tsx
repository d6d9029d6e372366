import { createContext, use, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';

/** Notes that the page of an address is shown, and tells whether its heading takes the focus. */
export const Arrival = createContext<(pathname: string) => boolean>(() => false);

/**
 * A page's one `h1`. A page that is come to begins at it, for the eye and for a screen reader (WCAG
 * 2.2, 2.4.3); with a fragment in the address it begins at that part. The first page of a visit is
 * left to the browser. It also names the browser's tab; `tabTitle` is what the prerendered HTML
 * carries.
 *
 * @param of names what stands under it now. Where that changes and takes what had the focus away
 * with it, the heading has the focus.
 */
export function PageHeading({
  tabTitle,
  of,
  className,
  children,
}: {
  readonly tabTitle: string;
  readonly of?: string | number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrive = use(Arrival);
  const { pathname } = useLocation();
  const isArrival = useEffectEvent(() => arrive(pathname));
  // Here and not where the address changes, because the page's text may take its time to come; and
  // before it is painted, because a lesson that is begun then goes on to the learner's place.
  // The title goes first: a screen reader says it as the focus moves.
  useLayoutEffect(() => {
    document.title = tabTitle;
  }, [tabTitle]);
  useLayoutEffect(() => {
    if (isArrival()) begin(heading.current);
    // What stands under it decides when to look, and not what happens.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [of]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}

function begin(heading: HTMLElement | null): void {
  const part = partInAddress();
  if (part === null) {
    window.scrollTo({ top: 0, behavior: 'instant' });
    heading?.focus({ preventScroll: true });
    // In large text a picture above it fills the window.
    heading?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return;
  }
  part.scrollIntoView({ behavior: 'instant' });
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
}

function partInAddress(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}
