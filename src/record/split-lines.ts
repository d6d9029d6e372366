const lineBreak = 0x0a;

/**
 * The lines of a file, each read when it is asked for. One whose bytes are not text comes as
 * `base64:…`, so that nothing of it is lost; it is no readable line in either form.
 */
export function* splitLines(bytes: Uint8Array): Generator<string, void> {
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(lineBreak, start);
    const end = found < 0 ? bytes.length : found;
    if (end > start) yield decode(bytes.subarray(start, end));
    start = end + 1;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return `base64:${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
  }
}
