import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { readLink } from '../../assignments/read-link.ts';
import type { LinkReading } from '../../assignments/read-link.ts';
import { useHere } from '../device/use-here.tsx';

/**
 * What the link in the address carries; null while HTML is made and hydrated. The link is taken out
 * of the address bar at once, so that it does not stand on a screen or in what is copied from there;
 * the tab's own history keeps it, so that a reload shows the same.
 */
export function useLinkInAddress(): {
  readonly reading: LinkReading;
  readonly link: string;
} | null {
  const isHere = useHere(() => true);
  const { pathname, hash, ...location } = useLocation();
  const state: unknown = location.state;
  const navigate = useNavigate();
  const link = hash === '' ? linkIn(state) : hash;
  const reading = readLink(link);
  const hide = isHere === true && hash !== '' && reading.status !== 'own';
  useEffect(() => {
    if (hide) void navigate({ pathname, hash: '' }, { replace: true, state: { link: hash } });
  }, [hide, navigate, pathname, hash]);
  return isHere === true ? { reading, link } : null;
}

function linkIn(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('link' in state)) return '';
  return typeof state.link === 'string' ? state.link : '';
}
