/** Bytes as base64url without padding (RFC 4648, section 5). */
export function writeBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes, or null for a text that is none, or not the one that they are written as. */
export function readBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    return writeBase64(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}
