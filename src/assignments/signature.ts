import { joinBytes } from '../course/join-bytes.ts';
import { pointLength, shortenPoint, wholePoint } from './curve-point.ts';
import type { DeviceKeys } from './device-keys.ts';

const algorithm = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** So that a signature under something else of ours never passes for one under a receipt. */
const purpose = new TextEncoder().encode('extra-mile receipt\n');

const signatureLength = 64;

/**
 * Bytes with the device's public key and signature before them. What the signature covers besides
 * them, `about`, travels elsewhere.
 */
export async function sign(
  keys: DeviceKeys,
  about: Uint8Array,
  content: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const { privateKey, publicKey } = await keys.signing();
  const key = shortenPoint(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
  const signed = joinBytes(purpose, about, key, content);
  const signature = await crypto.subtle.sign(algorithm, privateKey, signed);
  return joinBytes(key, new Uint8Array(signature), content);
}

/** How many bytes `sign` puts before the content. */
export const signingLength = pointLength + signatureLength;

/** What was signed and by which key; null when a bit of it, or of `about`, is another. */
export async function verify(
  about: Uint8Array,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{
  readonly key: Uint8Array<ArrayBuffer>;
  readonly content: Uint8Array<ArrayBuffer>;
} | null> {
  const key = bytes.slice(0, pointLength);
  const signature = bytes.slice(pointLength, signingLength);
  const content = bytes.slice(signingLength);
  const point = wholePoint(key);
  if (point === null) return null;
  const publicKey = await crypto.subtle
    .importKey('raw', point, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify'])
    .catch(() => null);
  if (publicKey === null) return null;
  const signed = joinBytes(purpose, about, key, content);
  const holds = await crypto.subtle.verify(algorithm, publicKey, signature, signed);
  return holds ? { key, content } : null;
}
