/** Something in an author's file that is amiss, or that the author may want to know. */
export type Mistake = {
  /** A course with a `mistake` cannot be built; a `warning` keeps nobody from anything. */
  readonly kind: 'mistake' | 'warning';
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** What was found. */
  readonly message: string;
  /** What to write instead. */
  readonly remedy: string;
};

/** A place in a file, both numbers from 1. */
export type Point = { readonly line: number; readonly column: number };

/** Takes down a mistake at a place of one file. */
export type Note = (at: Point, message: string, remedy: string) => void;

/** Where a mistake that concerns a whole file is noted. */
export const fileStart: Point = { line: 1, column: 1 };

/** A pencil for one file, which writes into a list that all files share. */
export function noteIn(file: string, mistakes: Mistake[], kind: Mistake['kind'] = 'mistake'): Note {
  return ({ line, column }, message, remedy) => {
    mistakes.push({ kind, file, line, column, message, remedy });
  };
}

/** `lessons/1-pos/2-small.md:3:1` */
export function writePlace({ file, line, column }: Mistake): string {
  return `${file}:${line}:${column}`;
}

/** All mistakes as text: place and message on a line, the remedy under it, a count at the end. */
export function writeMistakes(mistakes: readonly Mistake[]): string {
  const lines = mistakes.map(
    (mistake) => `${writePlace(mistake)}  ${mistake.message}\n    ${mistake.remedy}`,
  );
  return [...lines, countMistakes(mistakes)].join('\n');
}

/** `3 mistakes in 2 files`, `1 warning in 1 file`: of one kind, or of none. */
export function countMistakes(mistakes: readonly Mistake[]): string {
  const files = new Set(mistakes.map(({ file }) => file)).size;
  const noun = mistakes[0]?.kind ?? 'mistake';
  const found = mistakes.length === 1 ? `1 ${noun}` : `${mistakes.length} ${noun}s`;
  return `${found} in ${files === 1 ? '1 file' : `${files} files`}`;
}

/** In the order in which an author walks through the folder: by file, line and column. */
export function sortMistakes(mistakes: readonly Mistake[]): Mistake[] {
  const names = new Intl.Collator('en', { numeric: true });
  return mistakes.toSorted(
    (one, other) =>
      names.compare(one.file, other.file) || one.line - other.line || one.column - other.column,
  );
}
