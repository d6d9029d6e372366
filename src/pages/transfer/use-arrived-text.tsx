import { useEffect, useEffectEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';

/**
 * Hands over what stands behind the `#`, and takes it out of the address bar once it was read: it goes
 * no further than this page, and a reload finds it in the page's history.
 *
 * @param give tells whether there was anything in it
 */
export function useArrivedText(give: (text: string) => boolean): void {
  const location = useLocation();
  const { pathname, hash } = location;
  const navigate = useNavigate();
  const kept = textIn(location.state);
  const arrive = useEffectEvent((text: string, isNew: boolean) => {
    if (give(text) && isNew) void navigate(pathname, { replace: true, state: { arrived: text } });
  });
  useEffect(() => {
    const text = hash.slice(1);
    // The skip link leads to a part of the page.
    if (text !== '' && document.getElementById(text) === null) arrive(text, true);
    else if (kept !== null) arrive(kept, false);
  }, [hash, kept]);
}

/** What another page of the site has handed over with the address; null where it has not. */
export function textIn(state: unknown): string | null {
  const { arrived } = (state ?? {}) as { readonly arrived?: unknown };
  return typeof arrived === 'string' ? arrived : null;
}
