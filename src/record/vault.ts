import * as v from 'valibot';
import { readBase64Url } from '../course/base64url.ts';

/**
 * What a passphrase opens: the key of a record in a box of its own. It lies in the record as a plain
 * paper, so that it is in both copies and in every backup, and the key is nowhere else.
 */
export type Vault = {
  readonly kdf: 'PBKDF2-SHA-256';
  readonly rounds: number;
  /** 16 random bytes, and the key in its box, in base64url. */
  readonly salt: string;
  readonly box: string;
};

/** A forged vault must not keep a device busy for minutes. */
const mostRounds = 5_000_000;

const shape = v.object({
  kdf: v.literal('PBKDF2-SHA-256'),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostRounds)),
  salt: v.pipe(v.string(), v.maxLength(64)),
  box: v.pipe(v.string(), v.maxLength(256)),
});

export function parseVault(value: unknown): Vault | null {
  const parsed = v.safeParse(shape, value);
  return parsed.success && readBase64Url(parsed.output.salt) !== null ? parsed.output : null;
}

/** Whether this browser can make keys: pages that did not come over HTTPS cannot. */
export function canLock(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}
