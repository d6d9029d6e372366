/** The part of the Trusted Types API that is used; TypeScript's own library does not have it yet. */
type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
};

/** Trusted scripts are made once each: a policy's name can be used only once in a page. */
const made = new Map<string, string>();

/**
 * The script's address in the form that `new Worker` takes under `require-trusted-types-for
 * 'script'`. The policy admits nothing but that address.
 *
 * @param policy a name that the site's Content Security Policy lists under `trusted-types`
 */
export function trustedScript(policy: string, address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const known = made.get(policy) ?? null;
  if (known !== null || trustedTypes === undefined) return known ?? address;
  const createScriptURL = (url: string) => {
    if (url !== address) throw new TypeError(`Not a script of this course: ${url}`);
    return url;
  };
  const trusted = trustedTypes.createPolicy(policy, { createScriptURL }).createScriptURL(address);
  made.set(policy, trusted);
  return trusted;
}
