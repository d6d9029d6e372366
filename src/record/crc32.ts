const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let rest = index;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The CRC-32 of ISO 3309, as in zip and PNG, in eight hexadecimal digits. */
export function crc32(bytes: Uint8Array): string {
  let sum = 0xffffffff;
  // By number: walking over the bytes takes several times as long, and every line is summed at the start.
  for (let at = 0; at < bytes.length; at++) {
    sum = (table[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
