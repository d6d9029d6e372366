import { longestQuery } from '../search/longest-query.ts';

/** What a fragment like `#q=warm%20hands` asks for; '' for anything else. Any text may stand there. */
export function readQuery(hash: string): string {
  const asked = new URLSearchParams(hash.replace(/^#/, '')).get('q') ?? '';
  return asked.replaceAll(/\p{C}/gu, ' ').slice(0, longestQuery);
}

/** Puts a query into the address that is open, so that Back and a reload find it again. */
export function writeQuery(query: string): void {
  const hash = query === '' ? '' : `#${new URLSearchParams({ q: query }).toString()}`;
  try {
    history.replaceState(history.state, '', location.pathname + location.search + hash);
  } catch {
    // Safari allows a hundred within half a minute; the next letter finds the door open again.
  }
}
