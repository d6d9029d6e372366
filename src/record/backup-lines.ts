const [lineBreak, carriageReturn] = [0x0a, 0x0d];

/** Bytes: many times what the longest answer takes. */
const longest = 1024 * 1024;

/**
 * The lines of a file that may be anything, one after another; null for one that is too long to be
 * ours. A mark at the beginning and line ends that a text editor put there are taken away; bytes that
 * are no text come as U+FFFD, because the line after a damaged line break may be sound.
 */
export function* backupLines(bytes: Uint8Array): Generator<string | null, void> {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  for (let start = marked ? 3 : 0; start < bytes.length;) {
    const found = bytes.indexOf(lineBreak, start);
    const end = found < 0 ? bytes.length : found;
    const last = bytes[end - 1] === carriageReturn ? end - 1 : end;
    if (last - start > longest) yield null;
    else if (last > start) yield decoder.decode(bytes.subarray(start, last));
    start = end + 1;
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
