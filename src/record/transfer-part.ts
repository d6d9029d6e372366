import { crc32 } from './crc32.ts';

/**
 * A piece of a packed record on its way to another device: what stands behind the `#` of a link, or
 * of each code in a row.
 *
 *     1.9f3a01c2.3.14.5be07d11.eJyrVkrOz0tR…
 *     │ │        │ │  │        └ the piece, base64url
 *     │ │        │ │  └ CRC-32 of `9f3a01c2.3.14.eJyrVkrOz0tR…`
 *     │ │        └─┴ the third of 14
 *     │ └ CRC-32 of the whole packed record, which also names the transfer
 *     └ the version of this form
 */
export type TransferPart = {
  readonly transfer: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly piece: string;
};

export type ParsedPart =
  | { readonly status: 'part'; readonly part: TransferPart }
  /** Its end is missing, or it was altered on the way. */
  | { readonly status: 'damaged' }
  | { readonly status: 'newer-version' }
  | { readonly status: 'not-a-part' };

/** Letters of one piece, and pieces of one transfer, at most. */
const longest = 2_000;
const most = 400;

const beginning = /^\d{1,3}\.(?:[0-9a-f]{0,8}$|[0-9a-f]{8}\.)/;
const form = /^1\.([0-9a-f]{8})\.([1-9]\d{0,2})\.([1-9]\d{0,2})\.([0-9a-f]{8})\.([A-Za-z0-9_-]+)$/;

/** Reads what may be anything. */
export function parsePart(text: unknown): ParsedPart {
  if (typeof text !== 'string' || !beginning.test(text)) return { status: 'not-a-part' };
  if (!text.startsWith('1.')) return { status: 'newer-version' };
  if (text.length > longest + 100) return { status: 'damaged' };
  const [, transfer = '', number = '', of = '', sum = '', piece = ''] = form.exec(text) ?? [];
  const part = { transfer, number: Number(number), of: Number(of), piece };
  const isSound = piece !== '' && part.number <= part.of && part.of <= most && sum === sumOf(part);
  return isSound ? { status: 'part', part } : { status: 'damaged' };
}

export function writePart(part: TransferPart): string {
  const { transfer, number, of, piece } = part;
  return `1.${transfer}.${number}.${of}.${sumOf(part)}.${piece}`;
}

/**
 * Cuts a packed record into pieces of the same length, but for the last.
 *
 * @param length letters of a piece
 * @returns null when that would be too many
 */
export function splitTransfer(packed: string, length: number): readonly TransferPart[] | null {
  const of = Math.ceil(packed.length / length);
  if (of > most || length > longest) return null;
  const transfer = nameOf(packed);
  return Array.from({ length: of }, (_, index) => ({
    transfer,
    number: index + 1,
    of,
    piece: packed.slice(index * length, (index + 1) * length),
  }));
}

/** The name of a transfer, by which it is also known to be whole. */
export function nameOf(packed: string): string {
  return crc32(encoder.encode(packed));
}

const encoder = new TextEncoder();

function sumOf({ transfer, number, of, piece }: TransferPart): string {
  return crc32(encoder.encode(`${transfer}.${number}.${of}.${piece}`));
}
