import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The picture at the top of a page. */
export type TopPicture = {
  readonly address: string;
  /** The picture itself as a `data:` address; null when it is fetched. */
  readonly data: string | null;
};

/** In bytes. A larger drawing in the page would keep the words waiting that come after it. */
const inPageAtMost = 8192;

/**
 * A small drawing stands in the page itself and is painted with the words, a round trip earlier than
 * one that is fetched.
 *
 * @param dist the folder of the built site
 * @param base the path the site lies under, with a slash at its end
 * @param src where the picture lies in `dist`
 */
export async function readTopPicture(dist: string, base: string, src: string): Promise<TopPicture> {
  const address = base + src;
  if (path.extname(src) !== '.svg') return { address, data: null };
  const drawing = await readFile(path.join(dist, src), 'utf8');
  const data = `data:image/svg+xml,${drawing.trim().replaceAll(/[\n\r%#<>"]/g, encodeURIComponent)}`;
  return { address, data: Buffer.byteLength(drawing) <= inPageAtMost ? data : null };
}
