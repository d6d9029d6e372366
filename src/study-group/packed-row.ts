import { readBase64Url, writeBase64Url } from '../course/base64url.ts';

const longest = 12_000;
const version = '1';

/** What stands behind the `#` of a link, or in a file; or why it is nothing of ours. */
export type Unpacked =
  | { readonly status: 'row'; readonly row: readonly unknown[] }
  /** It was cut short or altered on the way. */
  | { readonly status: 'broken' }
  /** It was made by a newer version of the course. */
  | { readonly status: 'newer' }
  | { readonly status: 'empty' };

/**
 * Values as letters, digits, hyphens and underscores: `1.<JSON in base64url>.<sum>`. The sum tells a
 * link that was cut from one that is whole.
 */
export function packRow(row: readonly unknown[]): string {
  const letters = writeBase64Url(new TextEncoder().encode(JSON.stringify(row)));
  return `${version}.${letters}.${sumOf(letters)}`;
}

/** Reads what stands behind the `#`, with or without it. It never throws. */
export function unpackRow(fragment: string): Unpacked {
  const text = fragment.replace(/^#/, '').trim();
  if (text === '') return { status: 'empty' };
  if (text.length > longest) return { status: 'broken' };
  const [, form, letters, sum] = /^(\d{1,3})\.([\w-]+)\.([\w-]+)$/.exec(text) ?? [];
  if (form === undefined || letters === undefined || sum !== sumOf(letters)) {
    return { status: 'broken' };
  }
  if (form !== version) return { status: 'newer' };
  const row = readJson(letters);
  return Array.isArray(row) ? { status: 'row', row } : { status: 'broken' };
}

function readJson(letters: string): unknown {
  try {
    const bytes = readBase64Url(letters) ?? new Uint8Array();
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** Five letters of FNV-1a: enough to notice a link that was cut or mistyped. */
function sumOf(letters: string): string {
  let sum = 0x811c9dc5;
  for (let place = 0; place < letters.length; place += 1) {
    sum = Math.imul(sum ^ letters.charCodeAt(place), 0x01000193) >>> 0;
  }
  return sum.toString(36).padStart(7, '0').slice(-5);
}
