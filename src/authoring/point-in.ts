import type { Text } from 'mdast';
import { fileStart, type Point } from './mistake.ts';

/** Where a letter of a text stands in its file, as near as Markdown tells. */
export function pointIn({ value, position }: Text, offset: number): Point {
  const { line, column } = position?.start ?? fileStart;
  const before = value.slice(0, offset).split('\n');
  const last = before.at(-1)?.length ?? 0;
  return before.length === 1
    ? { line, column: column + last }
    : { line: line + before.length - 1, column: last + 1 };
}
