const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * The SHA-256 of a text's UTF-8 bytes, or of bytes, in hexadecimal digits; null where the browser has
 * none to offer: pages that did not come over HTTPS.
 */
export async function sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (globalThis.crypto.subtle === undefined) return null;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  let text = '';
  for (const byte of new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))) {
    text += digits[byte];
  }
  return text;
}
