import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a page is painted with. */
export type PageStyle = {
  /** The rules, to stand in the page itself: no second trip before it can be painted. */
  readonly text: string;
  /** The stylesheets that these rules come from, relative to the base path. */
  readonly files: readonly string[];
  /**
   * The downloaded faces, which come after the words: a browser that knows of a face before its first
   * paint looks for it and for its stand-ins first, a tenth of a second on a slow phone.
   */
  readonly faces: { readonly file: string; readonly text: string };
};

/** Reads a page's stylesheets, in their order, from the folder of the built site. */
export async function readPageStyle(dist: string, files: readonly string[]): Promise<PageStyle> {
  const texts = await Promise.all(files.map((file) => readFile(path.join(dist, file), 'utf8')));
  const all = texts.join('').replaceAll('\n', '');
  const faces = (all.match(downloadedFaces) ?? []).join('');
  const hash = createHash('sha256').update(faces).digest('hex').slice(0, 8);
  return {
    text: all.replaceAll(downloadedFaces, ''),
    files,
    faces: { file: `assets/faces-${hash}.css`, text: faces },
  };
}

const downloadedFaces = /@font-face\s*\{[^}]*url\([^}]*\}/g;
