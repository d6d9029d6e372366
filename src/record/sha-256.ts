/**
 * The SHA-256 of a text's UTF-8 bytes in 64 hexadecimal digits, or null where the browser has none
 * to offer: pages that did not come over HTTPS.
 */
export async function sha256(text: string): Promise<string | null> {
  if (globalThis.crypto.subtle === undefined) return null;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
