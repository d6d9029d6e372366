import { readBase64Url, writeBase64Url } from './base64url.ts';
import { joinBytes } from './join-bytes.ts';

/** What came out of a packed text. */
export type Unpacked =
  | { readonly status: 'text'; readonly text: string }
  /** Its end is missing. */
  | { readonly status: 'cut' }
  | { readonly status: 'too-large' }
  /** It never was packed by `pack`, or it was altered on the way. */
  | { readonly status: 'not-packed' };

/**
 * Bytes that are unpacked at a time. A few packed ones may stand for a thousand times as many; only
 * small bites let us stop in between (a browser inflates a whole bite before we hear of it).
 */
const bite = 512;

/** A text made small and fit for a link: compressed (RFC 1950, with its checksum), in base64url. */
export async function pack(text: string): Promise<string> {
  const { readable, writable } = new CompressionStream('deflate');
  const writer = writable.getWriter();
  const feed = async () => {
    await writer.write(new TextEncoder().encode(text));
    await writer.close();
  };
  const [packed] = await Promise.all([new Response(readable).arrayBuffer(), feed()]);
  return writeBase64Url(new Uint8Array(packed));
}

/**
 * Takes a text that may be anything and gives what was packed into it. It never rejects.
 *
 * @param limit.most bytes of UTF-8 that the text may have; no more are unpacked than that and a bite
 */
export async function unpack(
  packed: string,
  { most }: { readonly most: number },
): Promise<Unpacked> {
  // What cannot be made smaller grows by far less than this.
  if (packed.length > 2 * most + 100) return { status: 'too-large' };
  if (!/^[A-Za-z0-9_-]+$/.test(packed)) return { status: packed === '' ? 'cut' : 'not-packed' };
  const letters = readBase64Url(packed);
  // It ends in the middle of a byte.
  return letters === null ? { status: 'cut' } : unpackBytes(letters, { most });
}

/** The same from the bytes that the letters stand for. */
export async function unpackBytes(
  packed: Uint8Array<ArrayBuffer>,
  { most }: { readonly most: number },
): Promise<Unpacked> {
  try {
    const bytes = await inflate(packed, most);
    return typeof bytes === 'string' ? { status: bytes } : { status: 'text', text: decode(bytes) };
  } catch {
    return { status: 'not-packed' };
  }
}

async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array | 'cut' | 'too-large'> {
  const { readable, writable } = new DecompressionStream('deflate');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  let isFed = false;
  const feed = async () => {
    for (let start = 0; start < packed.length; start += bite) {
      await writer.write(packed.subarray(start, start + bite));
    }
    isFed = true;
    await writer.close();
  };
  // Whatever goes wrong is told by the reader, too.
  feed().catch(() => undefined);
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return joinBytes(...parts);
      length += value.length;
      if (length > most) {
        void reader.cancel().catch(() => undefined);
        void writer.abort().catch(() => undefined);
        return 'too-large';
      }
      parts.push(value);
    }
  } catch (error) {
    // Every byte was taken, and then it ended too soon.
    if (isFed) return 'cut';
    throw error;
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
