import { plainLine } from '../course/plain-text.ts';

/** Letters that have room in a row of the start page. */
const longestName = 40;

/** A name as it is shown among others. */
export function readName(text: string): string {
  return plainLine(text, longestName);
}
