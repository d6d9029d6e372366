/** Rows of words as lines, in columns of even width; the names of columns say to which side. */
export function alignColumns(
  sides: readonly ('left' | 'right')[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const widths = sides.map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((word, column) => {
        const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(word)));
        return sides[column] === 'left' ? word + gap : gap + word;
      })
      .join('  ')
      .trimEnd(),
  );
}

function width(word: string): number {
  return [...word].length;
}
