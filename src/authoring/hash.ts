import { createHash } from 'node:crypto';

/** The first eight hexadecimal digits of a SHA-256, enough to tell versions of one file apart. */
export function hash8(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}
