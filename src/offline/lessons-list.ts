/** A file that is kept on the device, named relative to the base path. */
export type KeptFile = {
  readonly url: string;
  /** `sha256-…` in base64, as in Subresource Integrity: nothing else is ever kept under this name. */
  readonly integrity: string;
  readonly bytes: number;
};

/**
 * Every lesson's text and pictures. It lies in a file of its own beside `sw.js`, which every visit
 * fetches and which must therefore stay small when the course has a thousand lessons.
 */
export type LessonsList = {
  /** In the order in which they are fetched: lesson by lesson. */
  readonly files: readonly KeptFile[];
  /** For each lesson the places in `files` of what it needs. A picture may belong to several. */
  readonly lessons: readonly (readonly number[])[];
};

/** How far a list is on the device, given the names that are there. */
export function countLessons(
  list: LessonsList,
  stored: ReadonlySet<string>,
): { readonly stored: number; readonly total: number; readonly bytes: number } {
  const isStored = (place: number) => {
    const file = list.files[place];
    return file !== undefined && stored.has(file.url);
  };
  return {
    stored: list.lessons.filter((places) => places.every(isStored)).length,
    total: list.lessons.length,
    bytes: list.files.reduce((sum, file) => sum + (stored.has(file.url) ? file.bytes : 0), 0),
  };
}

/** What is still to be fetched, in order. */
export function missingFiles(list: LessonsList, stored: ReadonlySet<string>): readonly KeptFile[] {
  return list.files.filter((file) => !stored.has(file.url));
}
