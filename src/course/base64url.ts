/** Bytes as letters, digits, `-` and `_`, which links and mail leave alone (RFC 4648, section 5, unpadded). */
export function writeBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of such a text; null for any other, also for one that no bytes are written as. */
export function readBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  // Of the last letter some bits stand for nothing; they must not be free to be altered.
  const wholeThrees = bytes.length - (bytes.length % 3);
  const end = text.slice((wholeThrees / 3) * 4);
  return writeBase64Url(bytes.subarray(wholeThrees)) === end ? bytes : null;
}
