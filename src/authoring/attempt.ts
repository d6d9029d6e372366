import { fileStart, type Note } from './mistake.ts';

/** Null, and a mistake, for a text that is nested deeper than any reader can follow. */
export function attempt<Result>(note: Note, read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const remedy = 'Look for a long row of `>`, `-`, `[` or `*` and take it out.';
    note(fileStart, 'Something in this file is nested too deep to be read.', remedy);
    return null;
  }
}
