import { readBase64Url, writeBase64Url } from '../course/base64url.ts';
import { joinBytes } from '../course/join-bytes.ts';
import { pointLength, shortenPoint, wholePoint } from './curve-point.ts';
import type { DeviceKeys } from './device-keys.ts';

/**
 * What an assignment's `key` is: a public key to which receipts may be sealed, 44 letters in
 * base64url. Only the browser that made it can open what is sealed to it; nobody can take the private
 * one out of that browser, so there is no backup of it either. What was opened and put on the board
 * is in the record, and in its backups.
 */
export type SealingKey = string & { readonly __brand: 'SealingKey' };

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;
const use = new TextEncoder().encode('extra-mile seal 1');

/** The first bytes of a key's fingerprint: they tell whose device a sealed receipt is for. */
const markLength = 4;

/** How much longer sealing makes what is sealed: whose it is, a key used once, a checksum. */
export const sealLength = markLength + pointLength + 16;

/** This device's key, to be put into an assignment. Rejects where there is no cryptography. */
export async function sealingKey(keys: DeviceKeys): Promise<SealingKey> {
  const { publicKey } = await keys.sealing();
  return writeBase64Url(await pointOf(publicKey)) as SealingKey;
}

/** A key from anything; null when receipts cannot be sealed to it. */
export function parseSealingKey(value: unknown): SealingKey | null {
  if (typeof value !== 'string' || value.length !== 44) return null;
  const point = readBase64Url(value);
  return point === null || wholePoint(point) === null ? null : (value as SealingKey);
}

/** A key in twelve letters and digits, `7QF4-K2MD-93XA`, to be compared by voice. */
export async function fingerprint(key: SealingKey): Promise<string> {
  const hash = await hashOf(readBase64Url(key) ?? new Uint8Array());
  // Without the letters that sound or look like others: I, L, O, U.
  const letters = [...hash.subarray(0, 12)].map(
    (byte) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[byte % 32],
  );
  return [0, 4, 8].map((at) => letters.slice(at, at + 4).join('')).join('-');
}

/** Bytes that only the device with this key can read. `about` is bound to them. */
export async function seal(
  to: SealingKey,
  about: Uint8Array,
  content: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const receiver = readBase64Url(to) ?? new Uint8Array();
  const once = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const sender = await pointOf(once.publicKey);
  const mark = (await hashOf(receiver)).slice(0, markLength);
  const { key, iv } = await agree(once.privateKey, receiver, joinBytes(sender, receiver));
  const additionalData = joinBytes(about, mark, sender);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, content);
  return joinBytes(mark, sender, new Uint8Array(sealed));
}

/** What was sealed for this device. */
export async function unseal(
  keys: DeviceKeys,
  about: Uint8Array,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<
  | { readonly status: 'open'; readonly content: Uint8Array<ArrayBuffer> }
  | { readonly status: 'for-another' | 'altered' }
> {
  const { privateKey, publicKey } = await keys.sealing();
  const receiver = await pointOf(publicKey);
  const mark = bytes.slice(0, markLength);
  const own = (await hashOf(receiver)).slice(0, markLength);
  if (writeBase64Url(mark) !== writeBase64Url(own)) return { status: 'for-another' };
  const sender = bytes.slice(markLength, markLength + pointLength);
  if (wholePoint(sender) === null) return { status: 'altered' };
  try {
    const { key, iv } = await agree(privateKey, sender, joinBytes(sender, receiver));
    const additionalData = joinBytes(about, mark, sender);
    const sealed = bytes.slice(markLength + pointLength);
    const content = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData },
      key,
      sealed,
    );
    return { status: 'open', content: new Uint8Array(content) };
  } catch {
    return { status: 'altered' };
  }
}

/* A new pair for each receipt gives a new key each time, so its first bytes may be known. */
async function agree(privateKey: CryptoKey, other: Uint8Array, salt: Uint8Array<ArrayBuffer>) {
  const point = wholePoint(other);
  if (point === null) throw new Error('This is no key to seal to.');
  const publicKey = await crypto.subtle.importKey('raw', point, curve, false, []);
  const agreed = await crypto.subtle.deriveBits(
    { name: 'ECDH', public: publicKey },
    privateKey,
    256,
  );
  const secret = await crypto.subtle.importKey('raw', agreed, 'HKDF', false, ['deriveBits']);
  const derived = new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info: use }, secret, 352),
  );
  const key = await crypto.subtle.importKey('raw', derived.slice(0, 32), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  return { key, iv: derived.slice(32) };
}

async function pointOf(publicKey: CryptoKey): Promise<Uint8Array<ArrayBuffer>> {
  return shortenPoint(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
