import { readBase64Url, writeBase64Url } from '../course/base64url.ts';
import { joinBytes } from '../course/join-bytes.ts';

/*
 * What a link, a square or a file carries of a receipt, in base64url:
 *
 *   version 1 | 1 signed or 2 sealed | length of the rest, 3 bytes | the rest
 *
 * The length tells what was cut from what was altered. The first byte stays through every version.
 */
export type Envelope = {
  readonly kind: 'signed' | 'sealed';
  /** The first five bytes: signed, or bound, with the rest. */
  readonly head: Uint8Array<ArrayBuffer>;
  readonly rest: Uint8Array<ArrayBuffer>;
};

const version = 1;
const headLength = 5;
const kinds = ['signed', 'sealed'] as const;

/** What an envelope of that kind begins with when the rest is so many bytes long. */
export function envelopeHead(kind: Envelope['kind'], rest: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(version, kinds.indexOf(kind) + 1, rest >> 16, rest >> 8, rest);
}

export function writeEnvelope({ head, rest }: Omit<Envelope, 'kind'>): string {
  return writeBase64Url(joinBytes(head, rest));
}

/** An envelope from any text; it never throws. */
export function parseEnvelope(
  text: string,
):
  | { readonly status: 'envelope'; readonly envelope: Envelope }
  | { readonly status: 'cut' | 'altered' | 'newer-version' | 'not-a-receipt' } {
  const length = readLength(text);
  if (length === null) return { status: text === '' ? 'cut' : 'not-a-receipt' };
  if (typeof length === 'string') return { status: length };
  const letters = Math.ceil(((headLength + length) * 4) / 3);
  if (text.length < letters) return { status: 'cut' };
  const bytes = readBase64Url(text);
  const kind = kinds[(bytes?.[1] ?? 0) - 1];
  if (bytes === null || kind === undefined || bytes.length !== headLength + length) {
    return { status: 'altered' };
  }
  return {
    status: 'envelope',
    envelope: { kind, head: bytes.slice(0, headLength), rest: bytes.slice(headLength) },
  };
}

/** How long the text of an envelope is, by its beginning; null where that is no envelope's. */
export function envelopeLetters(text: string): number | null {
  const length = readLength(text);
  return typeof length === 'number' ? Math.ceil(((headLength + length) * 4) / 3) : null;
}

function readLength(text: string): number | 'newer-version' | 'cut' | null {
  const start = /^[\w-]{0,8}/.exec(text)?.[0] ?? '';
  const [first = 0, , high = 0, middle = 0, low = 0] = readBase64Url(start.slice(0, 8)) ?? [];
  if (start.length < 8) return readBase64Url(start.slice(0, 4))?.[0] === version ? 'cut' : null;
  if (first !== version) return first > version && first < 16 ? 'newer-version' : null;
  return high * 65_536 + middle * 256 + low;
}
