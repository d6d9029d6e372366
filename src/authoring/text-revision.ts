import { hash8 } from './hash.ts';

/**
 * Which words of an original a translation was made from: `r1a2b3c4d`. Unlike a lesson's revision it
 * changes with every word, and not with the ends of lines. Its first letter keeps YAML from taking it
 * for a number.
 */
export function textRevision(text: string): string {
  return `r${hash8(text.replaceAll('\r\n', '\n').trim())}`;
}
