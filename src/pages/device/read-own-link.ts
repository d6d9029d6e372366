/** Where a pasted text leads. */
export type OwnLink =
  /** An address of this site, without its base path. */
  | { readonly status: 'here'; readonly pathname: string; readonly hash: string }
  | { readonly status: 'elsewhere' }
  | { readonly status: 'no-link' };

/** Nobody pastes more than a message with a link in it. */
const longest = 20_000;

/** Words of letters, digits and hyphens: nothing that a browser could take for another host. */
const ownPath = /^(?:[a-z0-9-]+\/)*[a-z0-9-]*$/;

/**
 * Finds the link in a text that somebody was sent. Only the path and what stands behind the `#` are
 * taken from it, and only when it is a link of this site.
 *
 * @param site the site's address with its base path, with a slash at its end
 */
export function readOwnLink(text: string, site: string): OwnLink {
  if (text.length > longest) return { status: 'no-link' };
  const url = firstLink(text.trim());
  if (url === null) return { status: 'no-link' };
  const home = new URL(site);
  // `http` and `https` of one host are the same course to a reader.
  const isHere = url.host === home.host && `${url.pathname}/`.startsWith(home.pathname);
  const path = url.pathname.slice(home.pathname.length);
  if (!isHere || url.username !== '' || !ownPath.test(path)) return { status: 'elsewhere' };
  return { status: 'here', pathname: `/${path.replace(/\/$/, '')}`, hash: url.hash };
}

function firstLink(text: string): URL | null {
  const found =
    /https?:\/\/[^\s<>"]+/i.exec(text)?.[0] ?? (/\s/.test(text) ? '' : `https://${text}`);
  const url = URL.canParse(found) ? new URL(found) : null;
  // A single word is no host.
  return url === null || /^https:\/\/[^.:/]*$/.test(found) ? null : url;
}
