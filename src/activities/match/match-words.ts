import { plainText } from '../../ui/prose.ts';
import type { ItemId } from '../activity-id.ts';
import { partners, type Match, type MatchAnswer } from './match.ts';
import { rightPairs } from './right-pairs.ts';
import { matchTable } from './match-table.ts';
import { quoted } from '../../ui/spoken.ts';

/** How to pair, where the author has not said it. */
export const hintInWords = matchTable.hint;

/** "2 of 4 paired"; and how many are missing, once the learner has asked for the check too soon. */
export function countInWords(match: Match, answer: MatchAnswer | null, hurried: boolean): string {
  const all = match.lefts.length;
  const paired = partners(match, answer).size;
  const count = matchTable.paired(paired, all);
  if (!hurried || paired === all) return count;
  return `${count}. ${matchTable.more(all - paired)}`;
}

/** What is said aloud once a right was pressed: what became of it, and which left is next. */
export function pressedInWords(
  match: Match,
  answer: MatchAnswer,
  right: ItemId,
  next: ItemId | null,
): string {
  const paired = partners(match, answer);
  const owner = match.lefts.find(({ id }) => paired.get(id) === right);
  const done =
    owner === undefined ? matchTable.apart : matchTable.pairedWith(quoted(plainText(owner.text)));
  return `${done} ${nextInWords(match, next)}`;
}

/** "Next, 2 of 4: …", or that there is none. */
function nextInWords(match: Match, next: ItemId | null): string {
  const place = match.lefts.findIndex(({ id }) => id === next);
  const left = match.lefts[place];
  if (left === undefined) return matchTable.allPaired(match.lefts.length);
  return matchTable.next(place + 1, match.lefts.length, quoted(plainText(left.text)));
}

/** "3 of 4 pairs belong together." once they are checked. */
export function closingInWords(match: Match, answer: MatchAnswer | null): string {
  const right = rightPairs(match, answer);
  const all = match.lefts.length;
  if (right === all) return matchTable.allRight(all);
  if (right === 0) return matchTable.noneRight(all);
  return matchTable.someRight(right, all);
}
