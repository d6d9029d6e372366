import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { readBase64Url, writeBase64Url } from '../course/base64url.ts';
import { readEntry, readEntryJson, type Entry } from './entry.ts';
import type { FactId } from './fact.ts';
import type { Form } from './form.ts';
import { readLine, writeLine } from './line.ts';

/** 32 random bytes. */
export type Key = Uint8Array<ArrayBuffer>;

/** The form of a record that only a key opens, and the way back out of it. */
export type SealedForm = Form & {
  /** The entry in plain text. */
  readonly plain: (entry: Entry) => Entry;
  /** The text that was put aside, in plain text as far as this key opens it. */
  readonly plainAside: (line: string) => string;
};

const nonceLength = 24;

/**
 * Seals each line by itself, with XChaCha20-Poly1305: `{"id":"…","kind":"sealed","box":"…"}`, the box
 * a random nonce of 24 bytes and what is sealed, bound to the id, in base64url. Only the id is to be
 * seen: by it copies, tabs and backups know the line without opening it. A version of the course that
 * knows nothing of this keeps it and passes it on.
 *
 * Not by WebCrypto, which answers later: a fact is in a note before the tick is over in which it
 * happened, and that note has to be sealed.
 */
export function sealedForm(key: Key): SealedForm {
  /** What was put aside, by the text that it was: so that it is put aside once. */
  const asideOf = new Map<string, string>();

  const read = (line: string): Entry | null => {
    const { id, kind, box } = tell(line);
    if (kind === 'aside') {
      const text = openBox(key, 'aside', box);
      if (text !== null) asideOf.set(text, line);
      return null;
    }
    if (kind !== 'sealed') return readEntry(line);
    const json = openBox(key, id, box);
    const entry = json === null ? null : readEntryJson(json, line);
    return entry?.id === id ? entry : null;
  };

  const seal = (entry: Entry): Entry => {
    const json = readLine(entry.line) ?? '';
    return { ...entry, line: sealedLine(key, 'sealed', entry.id, json) };
  };

  return {
    read,
    write: (fact) => {
      const json = JSON.stringify(fact);
      const line = sealedLine(key, 'sealed', fact.id, json);
      return { id: fact.id, line, at: fact.at, fact };
    },
    // One that is sealed with another key is sealed once more, or it would be unreadable here.
    adopt: (entry) => (isSealed(entry.line) && read(entry.line) !== null ? entry : seal(entry)),
    aside: (text) => {
      const { kind, box } = tell(text);
      if (kind === 'aside' && openBox(key, 'aside', box) !== null) return text;
      const line = asideOf.get(text) ?? sealedLine(key, 'aside', 'aside', text);
      asideOf.set(text, line);
      return line;
    },
    plain: (entry) => {
      const { id, kind, box } = tell(entry.line);
      const json = kind === 'sealed' ? openBox(key, id, box) : null;
      return json === null ? entry : (readEntryJson(json) ?? entry);
    },
    plainAside: (line) => openBox(key, 'aside', tell(line).box) ?? line,
  };
}

/** Whether a line is sealed, with whichever key. */
function isSealed(line: string): boolean {
  return tell(line).kind === 'sealed';
}

/** A nonce and the text sealed with it, in base64url. */
export function sealBox(key: Key, label: string, text: string): string {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  const sealed = cipher(key, nonce, label).encrypt(new TextEncoder().encode(text));
  const box = new Uint8Array(nonceLength + sealed.length);
  box.set(nonce);
  box.set(sealed, nonceLength);
  return writeBase64Url(box);
}

/** The text in a box, or null when key, label or any byte of it is not as it was sealed. */
export function openBox(key: Key, label: string, box: unknown): string | null {
  const bytes = typeof box === 'string' ? readBase64Url(box) : null;
  if (bytes === null || bytes.length < nonceLength + 16) return null;
  try {
    const text = cipher(key, bytes.subarray(0, nonceLength), label).decrypt(
      bytes.subarray(nonceLength),
    );
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text);
  } catch {
    return null;
  }
}

function cipher(key: Key, nonce: Uint8Array, label: string) {
  return xchacha20poly1305(key, nonce, new TextEncoder().encode(`extra-mile 1 ${label}`));
}

function sealedLine(key: Key, kind: 'sealed' | 'aside', id: string, text: string): string {
  const box = sealBox(key, id, text);
  return writeLine(JSON.stringify(kind === 'aside' ? { kind, box } : { id, kind, box }));
}

type Told = { readonly id: FactId; readonly kind: unknown; readonly box: unknown };

/** What a line shows without being opened; nothing, where it cannot be read. */
function tell(line: string): Told {
  const nothing = { id: '' as FactId, kind: null, box: null };
  try {
    const told = JSON.parse(readLine(line) ?? 'null') as Partial<Told> | null;
    return typeof told?.id === 'string' || told?.kind === 'aside'
      ? { ...nothing, ...told }
      : nothing;
  } catch {
    return nothing;
  }
}
