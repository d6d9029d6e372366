import { matchRoutes } from 'react-router';
import { takeAddress } from '../../course/address.ts';
import { routes } from '../../routes.tsx';
import { readPlanLink } from '../../study-group/plan-link.ts';
import { groupPlanAddress } from '../../course/group-address.ts';
import { findParts } from '../transfer/find-parts.ts';
import { readOwnLink } from './read-own-link.ts';

/** Where a text that somebody was sent belongs on this site. */
export type Door =
  | {
      readonly status: 'here';
      readonly pathname: string;
      readonly hash: string;
      /** What goes along and does not stand in the address. */
      readonly state: { readonly arrived: string } | null;
    }
  | { readonly status: 'elsewhere' | 'no-link' };

/** Finds the page for a text: by the link in it, or by what stands behind a link's `#` alone. */
export async function findDoor(text: string): Promise<Door> {
  const link = readOwnLink(text, new URL(import.meta.env.BASE_URL, location.href).href);
  if (link.status === 'here') {
    const { pathname, hash } = link;
    return (await isPage(pathname))
      ? { status: 'here', pathname, hash, state: null }
      : { status: 'elsewhere' };
  }
  if (findParts(text).status === 'parts') {
    return { status: 'here', pathname: takeAddress, hash: '', state: { arrived: text } };
  }
  if (readPlanLink(text).status === 'plan') {
    return { status: 'here', pathname: groupPlanAddress, hash: `#${text.trim()}`, state: null };
  }
  return { status: link.status };
}

async function isPage(pathname: string): Promise<boolean> {
  const { seldomRoutes } = await import('../seldom-pages.tsx');
  return [routes, seldomRoutes].some((table) => {
    const route = matchRoutes(table, pathname)?.at(-1)?.route;
    return route !== undefined && route.path !== '*';
  });
}
