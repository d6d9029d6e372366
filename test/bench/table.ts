/** Rows of words under a line of heads, in columns of even width: the first to the left, figures to the right. */
export function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => width(line[column]))));
  const rule = widths.map((columns) => '-'.repeat(columns));
  return [head, rule, ...rows]
    .map((line) =>
      line
        .map((word, column) => {
          const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(word)));
          return column === 0 ? word + gap : gap + word;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function width(word = ''): number {
  return [...word].length;
}
