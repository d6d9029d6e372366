/**
 * Fetches a file of our own and gives it only if it is what the build made: a captive portal, a host
 * that answers everything with a page, a cut body or a file of another build is an error. The browser
 * has read and checked the whole body by the time this resolves.
 */
export async function fetchIntact(
  url: string,
  integrity: string,
  signal: AbortSignal | null = null,
): Promise<Response> {
  const ask = async (cache: RequestCache) => {
    const response = await fetch(url, { integrity, cache, signal });
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return response;
  };
  try {
    return await ask('default');
  } catch (failure) {
    if (await isHeld(url)) return ask('reload');
    throw failure;
  }
}

/** Asks past the browser's own cache, so that what it holds under this name is put right. */
export async function refreshHeld(url: string): Promise<void> {
  if (!(await isHeld(url))) return;
  const response = await fetch(url, { cache: 'reload' }).catch(() => undefined);
  await response?.arrayBuffer().catch(() => undefined);
}

/** Whether a stored response is still what the build made. Reads its body; one that breaks off is not. */
export async function isIntact(response: Response, integrity: string): Promise<boolean> {
  const body = await response.arrayBuffer().catch(() => null);
  if (body === null) return false;
  const digest = await crypto.subtle.digest('SHA-256', body);
  return integrity === `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/* Whether the browser's own cache answers for an address: a portal may have left that answer there. */
async function isHeld(url: string): Promise<boolean> {
  const held = await fetch(url, { cache: 'only-if-cached', mode: 'same-origin' }).catch(() => null);
  await held?.body?.cancel();
  // An error too: a portal may have told the browser to remember it.
  return held !== null;
}
