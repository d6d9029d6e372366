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
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  return toBase64Url(new Uint8Array(await new Response(packed).arrayBuffer()));
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
  // No number of bytes makes such a length.
  if (packed.length % 4 === 1) return { status: 'cut' };
  try {
    const bytes = await inflate(fromBase64Url(packed), most);
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
      if (done) return joined(parts, length);
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

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
