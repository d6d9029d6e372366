import { addReceiptsAddress } from '../../course/receipt-address.ts';
import type { Shared } from '../../offline/take-shared.ts';
import { readQrInFile } from '../../ui/read-qr.ts';
import { findDoor, type Door } from './find-door.tsx';

/** What is to be done with what another app has handed over. */
export type SharedFinding =
  | Extract<Door, { status: 'here' }>
  /** A copy of a record, which is shown before it is taken in. */
  | { readonly status: 'copy'; readonly file: File }
  | { readonly status: 'foreign' };

/** Bytes of a text that may hold links. */
const largestText = 5_000_000;

/** The first of the text and the files that this course can do something with. */
export async function findShared({ text, files }: Shared): Promise<SharedFinding> {
  for (const words of [text, ...(await Promise.all(files.map(textIn)))]) {
    if (words.split('#r=').length > 2) {
      const state = { arrived: words };
      return { status: 'here', pathname: addReceiptsAddress, hash: '', state };
    }
    const door = await findDoor(words);
    if (door.status === 'here') return door;
  }
  const copy = files.find(({ name }) => !/\.(png|jpe?g|webp|gif)$/i.test(name));
  return copy === undefined ? { status: 'foreign' } : { status: 'copy', file: copy };
}

/* A picture may show a code; a copy of a record is no text with a link in it. */
async function textIn(file: File): Promise<string> {
  if (/\.(png|jpe?g|webp|gif)$/i.test(file.name)) return (await readQrInFile(file)) ?? '';
  if (file.size > largestText) return '';
  const text = await file.text();
  return text.trimStart().startsWith('{') ? '' : text;
}
