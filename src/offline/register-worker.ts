type ScriptPolicy = { createScriptURL(url: string): unknown };
type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy;
};

let policy: ScriptPolicy | undefined;

/**
 * Registers `<base>sw.js` for everything under the base path. Where the page demands Trusted Types, the
 * address goes through a policy that admits this one and no other, so that no injected text can ever
 * install a worker. Rejects where the browser refuses, the file is missing or is not a script.
 *
 * @param base the site's base path, with a slash at its end
 */
export async function registerWorker(base: string): Promise<ServiceWorkerRegistration> {
  const address = `${base}sw.js`;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('course-sw', {
    createScriptURL(url) {
      if (url === address) return url;
      throw new TypeError(`No worker may be installed from ${url}`);
    },
  });
  // Not in the first bytes of a page: the course is taken onto the device when the page is done.
  const { Workbox } = await import('workbox-window');
  const workbox = new Workbox(
    // Its types do not know that a trusted address may stand here; its code and its comments do.
    (policy?.createScriptURL(address) ?? address) as string,
    { scope: base, updateViaCache: 'none' },
  );
  const registration = await workbox.register({ immediate: true });
  if (registration === undefined) throw new Error('This browser takes no worker.');
  return registration;
}
