import { numberBeginning } from '../ui/number-in-words.ts';

/** "Six miles. You walked every one." */
export function walkedInWords(miles: number): string {
  if (miles === 1) return 'One mile. You walked it.';
  return `${numberBeginning(miles)} miles. You walked ${miles === 2 ? 'both' : 'every one'}.`;
}
