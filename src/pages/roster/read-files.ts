import { findCarried } from '../../assignments/find-carried.ts';

/** What came of files that were chosen or dropped. */
export type FilesRead = {
  readonly carried: readonly string[];
  /** Names of files that hold no receipt, and of those that are too large to be looked at. */
  readonly without: readonly string[];
  readonly tooLarge: readonly string[];
};

/** Bytes. A photograph is larger than any receipt. */
const largest = { text: 5_000_000, picture: 30_000_000 };

/**
 * The receipts in some files: texts, mails that were saved, and pictures with a code in them.
 *
 * @param readPicture gives what a picture's code says, or null
 */
export async function readFiles(
  files: readonly File[],
  readPicture: (file: File) => Promise<string | null>,
): Promise<FilesRead> {
  const read = await Promise.all(
    files.map(async (file) => {
      const isPicture = file.type.startsWith('image/');
      if (file.size > largest[isPicture ? 'picture' : 'text']) return 'too-large';
      const text = await (isPicture ? readPicture(file) : file.text()).catch(() => null);
      const found = text === null ? [] : findCarried(text);
      // A text without a link in it is no receipt; what its lines are is not worth a word each.
      return isPicture || text?.includes('#r=') === true ? found : [];
    }),
  );
  const named = (is: (outcome: (typeof read)[number]) => boolean) =>
    files.flatMap(({ name }, place) => (is(read[place] ?? []) ? name : []));
  return {
    carried: read.flatMap((outcome) => (outcome === 'too-large' ? [] : outcome)),
    without: named((outcome) => outcome !== 'too-large' && outcome.length === 0),
    tooLarge: named((outcome) => outcome === 'too-large'),
  };
}
