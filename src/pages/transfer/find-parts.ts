import { parsePart, type TransferPart } from '../../record/transfer-part.ts';

/** What of a transfer is in a text that was pasted, read by a camera or stood in the address. */
export type FoundParts =
  | { readonly status: 'parts'; readonly parts: readonly TransferPart[] }
  | { readonly status: 'damaged' | 'newer-version' | 'not-a-part' };

/** Nobody has more than some hundred links to paste. */
const longest = 1_000_000;

/** Finds parts in a text that may be anything: with the address before them or without, one or many. */
export function findParts(text: string): FoundParts {
  if (text.length > longest) return { status: 'not-a-part' };
  const read = text
    .split(/[\s<>"]+/)
    .map((word) => parsePart(word.slice(word.lastIndexOf('#') + 1).replace(/[.,;)\]]+$/, '')));
  const parts = read.flatMap((one) => (one.status === 'part' ? one.part : []));
  if (parts.length > 0) return { status: 'parts', parts };
  const is = (status: string) => read.some((one) => one.status === status);
  if (is('newer-version')) return { status: 'newer-version' };
  return { status: is('damaged') ? 'damaged' : 'not-a-part' };
}
