import { numberInWords } from '../../ui/number-in-words.ts';
import type { Mark } from './rate.ts';
import type { Change } from './ratings.ts';

/** The marks, the lowest first, and what they mean. */
export const marks: readonly { readonly mark: Mark; readonly meaning: string }[] = [
  { mark: 1, meaning: 'not yet' },
  { mark: 2, meaning: 'a little' },
  { mark: 3, meaning: 'partly' },
  { mark: 4, meaning: 'mostly' },
  { mark: 5, meaning: 'fully' },
];

/** "1 of 3 rated" */
export function countInWords(rated: number, statements: number): string {
  return `${rated} of ${statements} rated`;
}

/** "from 2 to 4, up two"; "3 both times"; "4, mostly" where there is nothing to compare with. */
export function changeInWords({ before, now }: Change): string {
  if (before === null) return `${now}, ${marks[now - 1]?.meaning}`;
  if (before === now) return `${now} both times`;
  const way = now > before ? 'up' : 'down';
  return `from ${before} to ${now}, ${way} ${numberInWords(Math.abs(now - before))}`;
}

/**
 * What is said under the comparison: how many went which way, and no praise for any of them. Without
 * anything to compare with, that.
 */
export function closingInWords(all: readonly Change[]): string {
  const compared = all.filter(({ before }) => before !== null);
  if (compared.length === 0) {
    return 'There is no earlier rating on this device, so this is only how you see it now. That is worth having too.';
  }
  const up = compared.filter(({ before, now }) => now > (before ?? now)).length;
  const down = compared.filter(({ before, now }) => now < (before ?? now)).length;
  const counts = [
    up > 0 ? `${numberInWords(up)} went up` : '',
    down > 0 ? `${numberInWords(down)} went down` : '',
    compared.length > up + down ? `${numberInWords(compared.length - up - down)} stayed` : '',
  ].filter((part) => part !== '');
  return `${sentence(counts.join(', '))} ${remark(up, down)}`;
}

function remark(up: number, down: number): string {
  if (down > 0) return 'Going down is fine. You see more of it now.';
  if (up > 0) return 'It is your own reading. Ask a colleague whether they see it too.';
  return 'Some things move later, at work.';
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
