import { pack } from '../course/pack.ts';
import { readBase64Url, writeBase64Url } from '../course/base64url.ts';
import { joinBytes } from '../course/join-bytes.ts';
import { pointLength } from './curve-point.ts';
import type { DeviceKeys } from './device-keys.ts';
import type { DeviceKey, Receipt, ReceiptContent, ReceiptId } from './receipt.ts';
import { envelopeHead, writeEnvelope } from './receipt-envelope.ts';
import { writeReceipt } from './receipt-text.ts';
import { seal, sealLength, type SealingKey } from './seal.ts';
import { sign, signingLength } from './signature.ts';

/**
 * A receipt as it leaves the device: signed, and sealed where there is a key to seal it to. Rejects
 * where the browser has no cryptography.
 *
 * @returns the receipt, and the text that links, squares and files carry
 */
export async function issueReceipt(
  content: ReceiptContent,
  keys: DeviceKeys,
  to: SealingKey | null,
): Promise<{ readonly receipt: Receipt; readonly carried: string }> {
  const text = writeReceipt(content);
  const packed = readBase64Url(await pack(text)) ?? new Uint8Array();
  const head = envelopeHead('signed', signingLength + packed.length);
  const rest = await sign(keys, head, packed);
  const device = writeBase64Url(rest.subarray(0, pointLength)) as DeviceKey;
  const receipt: Receipt = { ...content, device, id: await receiptId(device, text) };
  if (to === null) return { receipt, carried: writeEnvelope({ head, rest }) };
  const whole = joinBytes(head, rest);
  const about = envelopeHead('sealed', sealLength + whole.length);
  return { receipt, carried: writeEnvelope({ head: about, rest: await seal(to, about, whole) }) };
}

/** The id of what a device said: 128 bits of a hash, so that nobody can make two alike. */
export async function receiptId(device: DeviceKey, text: string): Promise<ReceiptId> {
  const said = new TextEncoder().encode(`${device}\n${text}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', said));
  return writeBase64Url(hash.subarray(0, 16)) as ReceiptId;
}
