import { unpackBytes } from '../course/pack.ts';
import { writeBase64Url } from '../course/base64url.ts';
import type { DeviceKeys } from './device-keys.ts';
import { receiptId } from './issue-receipt.ts';
import type { DeviceKey, Receipt } from './receipt.ts';
import { parseEnvelope, writeEnvelope, type Envelope } from './receipt-envelope.ts';
import { parseReceipt } from './receipt-text.ts';
import { unseal } from './seal.ts';
import { verify } from './signature.ts';

/** Why a receipt is not taken. */
export type Refusal =
  | 'not-a-receipt'
  /** Its end is missing. */
  | 'cut'
  /** A bit of it is another than its device wrote. */
  | 'altered'
  | 'newer-version'
  | 'too-large'
  /** Sealed for another device than this. */
  | 'for-another'
  /** Signed, but what was signed makes no sense to this version. */
  | 'no-sense'
  /** The browser has no cryptography here. */
  | 'no-keys';

export type OpenedReceipt =
  | {
      readonly status: 'receipt';
      readonly receipt: Receipt;
      /** The signed envelope, to be kept: whoever opens it again can see that it is unaltered. */
      readonly signed: string;
      readonly wasSealed: boolean;
    }
  | { readonly status: Refusal };

/** The most that is taken, in letters before it is opened and in bytes after. */
const doors = {
  link: { letters: 8_000, bytes: 32_000 },
  file: { letters: 1_000_000, bytes: 2_000_000 },
} as const;

/** How it came: a link is short, a file holds texts as well. */
export type Door = keyof typeof doors;

/** A receipt from what was carried, which may be anything at all. It never rejects. */
export async function openReceipt(
  carried: string,
  keys: DeviceKeys,
  door: Door,
): Promise<OpenedReceipt> {
  if (carried.length > doors[door].letters) return { status: 'too-large' };
  const parsed = parseEnvelope(carried);
  if (parsed.status !== 'envelope') return parsed;
  try {
    const { envelope } = parsed;
    if (envelope.kind === 'signed') return await openSigned(envelope, door, false);
    const unsealed = await unseal(keys, envelope.head, envelope.rest);
    if (unsealed.status !== 'open') return unsealed;
    const inner = parseEnvelope(writeBase64Url(unsealed.content));
    if (inner.status !== 'envelope' || inner.envelope.kind !== 'signed')
      return { status: 'altered' };
    return await openSigned(inner.envelope, door, true);
  } catch {
    return { status: 'no-keys' };
  }
}

/** The signature is looked at first: nobody else's bytes are unpacked. */
async function openSigned(
  { head, rest }: Envelope,
  door: Door,
  wasSealed: boolean,
): Promise<OpenedReceipt> {
  const verified = await verify(head, rest);
  if (verified === null) return { status: 'altered' };
  const unpacked = await unpackBytes(verified.content, { most: doors[door].bytes });
  if (unpacked.status === 'too-large') return { status: 'too-large' };
  const content = unpacked.status === 'text' ? parseReceipt(unpacked.text) : null;
  if (unpacked.status !== 'text' || content === null) return { status: 'no-sense' };
  const device = writeBase64Url(verified.key) as DeviceKey;
  const id = await receiptId(device, unpacked.text);
  return {
    status: 'receipt',
    receipt: { ...content, id, device },
    signed: writeEnvelope({ head, rest }),
    wasSealed,
  };
}
