import type { Mark } from './rate.ts';
import { rateTable } from './rate-table.ts';
import type { Change } from './ratings.ts';

/** The marks, the lowest first, and what they mean. */
export const marks: readonly { readonly mark: Mark; readonly meaning: string }[] =
  rateTable.marks.map((meaning, place) => ({ mark: (place + 1) as Mark, meaning }));

/** "1 of 3 rated" */
export function countInWords(rated: number, statements: number): string {
  return rateTable.rated(rated, statements);
}

/** "from 2 to 4, up two"; "3 both times"; "4, mostly" where there is nothing to compare with. */
export function changeInWords({ before, now }: Change): string {
  if (before === null) return `${now}, ${marks[now - 1]?.meaning}`;
  return before === now ? rateTable.both(now) : rateTable.change(before, now);
}

/**
 * What is said under the comparison: how many went which way, and no praise for any of them. Without
 * anything to compare with, that.
 */
export function closingInWords(all: readonly Change[]): string {
  const compared = all.filter(({ before }) => before !== null);
  if (compared.length === 0) return rateTable.alone;
  const up = compared.filter(({ before, now }) => now > (before ?? now)).length;
  const down = compared.filter(({ before, now }) => now < (before ?? now)).length;
  return `${rateTable.counts(up, down, compared.length - up - down)} ${remark(up, down)}`;
}

function remark(up: number, down: number): string {
  if (down > 0) return rateTable.someDown;
  return up > 0 ? rateTable.someUp : rateTable.noneMoved;
}
