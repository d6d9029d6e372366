import { capital } from './capital.ts';

const ones =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A count in English words up to ninety-nine ("no" for 0), in figures beyond. */
export function numberInWords(count: number): string {
  const small = ones[count];
  if (small !== undefined) return small;
  const ten = tens[Math.floor(count / 10)];
  if (ten === undefined) return String(count);
  return count % 10 === 0 ? ten : `${ten}-${ones[count % 10]}`;
}

/** The same with a capital, to begin a sentence. */
export function numberBeginning(count: number): string {
  return capital(numberInWords(count));
}
