/** Asks for lines to be appended; an empty text only opens the segment. */
export type AppendRequest = {
  /** Comes back in the answer. */
  readonly number: number;
  /** The folder in the origin's private file system. */
  readonly folder: string;
  /** Whole lines, each with its line break. */
  readonly text: string;
};

export type AppendAnswer =
  | { readonly number: number; readonly status: 'flushed' }
  /** `error` is the name of the browser's error. */
  | { readonly number: number; readonly status: 'failed'; readonly error: string };
