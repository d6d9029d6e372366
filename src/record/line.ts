import { crc32 } from './crc32.ts';

/**
 * The form in which every copy holds a fact: `1a2b3c4d {"id":"…",…}`, the CRC-32 of the JSON's
 * UTF-8 bytes, a space, the JSON. It has no line break in it, as JSON escapes them.
 */
export function writeLine(json: string): string {
  return `${checksum(json)} ${json}`;
}

/** The JSON of a line, or null when the line is not as it was written. */
export function readLine(line: string): string | null {
  const json = line.slice(9);
  return line.slice(0, 9) === `${checksum(json)} ` ? json : null;
}

function checksum(text: string): string {
  return crc32(new TextEncoder().encode(text));
}
