import { useLayoutEffect, useRef, useState } from 'react';

/**
 * Moves the focus to something that is only about to be drawn: a row that is added, a button that
 * takes the place of another.
 *
 * @returns the ref of what holds it, and a way to say what gets the focus once it is drawn
 */
export function useNextFocus<Holder extends HTMLElement>() {
  const holder = useRef<Holder>(null);
  const [next, setNext] = useState<{ readonly selector: string } | null>(null);
  useLayoutEffect(() => {
    if (next !== null) holder.current?.querySelector<HTMLElement>(next.selector)?.focus();
  }, [next]);
  return [holder, (selector: string) => setNext({ selector })] as const;
}
