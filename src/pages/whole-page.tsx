import { createContext, use, useDeferredValue } from 'react';
import { useLocation } from 'react-router';

/** The address at which this visit began. */
export const FirstAddress = createContext<string | null>(null);

/**
 * Whether a long page shows all of itself. The page a visit begins with does, as it came with the
 * HTML. One that is come to from another shows its beginning first and the rest a moment later: on a
 * slow phone, laying out a whole lesson takes a good part of a second.
 */
export function useWhole(): boolean {
  const { pathname, hash } = useLocation();
  const atOnce = pathname === use(FirstAddress) || hash !== '';
  return useDeferredValue(true, atOnce);
}
