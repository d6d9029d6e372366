import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** In bytes. A larger drawing in the page would keep the words waiting that come after it. */
const inPageAtMost = 8192;

/**
 * The `data:` address of a small drawing, or null for every other picture. In the page itself it is
 * painted with the words, a round trip earlier than one that is fetched.
 *
 * @param file of the built site
 */
export async function readSmallDrawing(file: string): Promise<string | null> {
  if (path.extname(file) !== '.svg') return null;
  const drawing = await readFile(file, 'utf8');
  if (Buffer.byteLength(drawing) > inPageAtMost) return null;
  const packed = drawing.trim().replaceAll(/\s+/g, ' ').replaceAll('> <', '><');
  return `data:image/svg+xml,${packed.replaceAll(/[%#<>"]/g, encodeURIComponent)}`;
}
