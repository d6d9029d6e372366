import { envelopeLetters } from './receipt-envelope.ts';

/** What stands behind the `#` of a receipt's address. */
const receiptMark = 'r=';

/** Nobody pastes, and no file holds, more receipts than this. */
const mostAtOnce = 2_000;

/**
 * What a pasted text or a file holds of receipts: behind every `#r=`, and where there is none the text
 * itself. Mail programs break long links; where the length says that more belongs to it, the next
 * line is taken as well.
 */
export function findCarried(text: string): readonly string[] {
  const plain = unquote(text);
  const found: string[] = [];
  for (const { index } of plain.matchAll(/#r=/g)) {
    if (found.length === mostAtOnce) break;
    found.push(carriedAt(plain, index + 3));
  }
  if (found.length > 0) return found;
  return plain.trim() === ''
    ? []
    : plain
        .trim()
        .split(/\s*\n\s*/)
        .slice(0, mostAtOnce)
        .map(bare);
}

/** What stands behind the `#` of a receipt's address; null when it is no receipt's. */
export function readReceiptFragment(hash: string): string | null {
  return hash.startsWith(`#${receiptMark}`) ? bare(hash.slice(1 + receiptMark.length)) : null;
}

function bare(text: string): string {
  const word = /^[\w-]*/.exec(text)?.[0] ?? '';
  return word === '' ? text.slice(0, 40) : word;
}

function carriedAt(text: string, start: number): string {
  const first = wordAt(text, start);
  let carried = first;
  let at = start + first.length;
  for (;;) {
    const letters = envelopeLetters(carried) ?? 0;
    if (carried.length === letters || (carried === first && first.length >= letters))
      return carried;
    const [gap = ''] = gapAt(text, at);
    // Other words followed, not the rest of it.
    if (gap === '' || carried.length > letters) return first;
    const next = wordAt(text, at + gap.length);
    carried += next;
    at += gap.length + next.length;
  }
}

function wordAt(text: string, start: number): string {
  const word = /[\w-]*/y;
  word.lastIndex = start;
  return word.exec(text)?.[0] ?? '';
}

function gapAt(text: string, start: number): readonly string[] {
  const gap = /[ \t]{0,8}\r?\n[ \t>]{0,8}(?=[\w-])/y;
  gap.lastIndex = start;
  return gap.exec(text) ?? [];
}

/** Mail that was saved as a file is in "quoted-printable" (RFC 2045, 6.7). */
function unquote(text: string): string {
  return text.includes('#r=3D') ? text.replaceAll(/=\r?\n/g, '').replaceAll('#r=3D', '#r=') : text;
}
