/**
 * Loads the page anew, once, if that gives another build: the files of the one that runs here may be
 * gone from the host since a newer one lies there. Never without a network, never while somebody
 * writes, and never twice for one build.
 *
 * @param base the site's base path, with a slash at its end
 */
export async function startAnew(base: string): Promise<void> {
  if (!navigator.onLine || document.activeElement?.matches('input, textarea')) return;
  const here = buildOf(document.documentElement.outerHTML);
  try {
    // A worker answers with the page that it would give, else the host does; a portal's has no build.
    const there = buildOf(await (await fetch(`${base}shell.html`)).text());
    if (there === null || there === here || sessionStorage.getItem(flag) === here) return;
    sessionStorage.setItem(flag, here ?? '');
  } catch {
    return;
  }
  location.reload();
}

const flag = 'extra-mile:left-build';

/** What tells builds apart: the script that a page starts with, and the outline of its course. */
function buildOf(html: string): string | null {
  const script = /<script type="module"[^>]* src="([^"]+)"/.exec(html)?.[1];
  const course = /"courseFile":"([^"]+)"/.exec(html)?.[1];
  return script === undefined || course === undefined ? null : `${script} ${course}`;
}
