const lineBreak = 0x0a;

/**
 * The lines of a file. One whose bytes are not text comes as `base64:…`, so that nothing of it is
 * lost; it is no readable line in either form.
 */
export function splitLines(bytes: Uint8Array): readonly string[] {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(lineBreak, start);
    const end = found < 0 ? bytes.length : found;
    if (end > start) lines.push(decode(bytes.subarray(start, end)));
    start = end + 1;
  }
  return lines;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return `base64:${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
  }
}
