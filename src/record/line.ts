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

const encoder = new TextEncoder();

/** For lines of usual length, one after another: a record has tens of thousands of them. */
const room = new Uint8Array(65_536);

function checksum(text: string): string {
  // A letter of UTF-16 takes three bytes at most.
  if (text.length * 3 > room.length) return crc32(encoder.encode(text));
  return crc32(room.subarray(0, encoder.encodeInto(text, room).written));
}
