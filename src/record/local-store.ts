/** localStorage, or null where the browser refuses it. Reading the name alone can throw. */
export function localStore(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
