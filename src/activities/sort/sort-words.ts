import { plainText, type Words } from '../../ui/prose.ts';
import { placements, stack, type Sort, type SortAnswer } from './sort.ts';
import { sortTable } from './sort-table.ts';
import { quoted } from '../../ui/spoken.ts';

/** "All 8 cards stand where they belong." once the stack is empty. */
export function closingInWords(sort: Sort, answer: SortAnswer | null): string {
  const placed = placements(sort, answer);
  const right = placed.filter(({ belongs }) => belongs).length;
  if (right === placed.length) return sortTable.allRight(right);
  if (right === 0) return sortTable.noneRight(placed.length);
  return sortTable.someRight(right, placed.length);
}

/** What is said aloud once a card has been placed: where it stands now, and what comes next. */
export function placedInWords(sort: Sort, answer: SortAnswer): string {
  const last = placements(sort, answer).at(-1);
  if (last === undefined) return nextInWords(sort, answer);
  const stands = sortTable.placed(quoted(plainText(last.card.text)), groupName(sort, last.group));
  const verdict = last.belongs ? sortTable.belongs : quoted(plainText(last.card.reason));
  return `${stands} ${verdict} ${nextInWords(sort, answer)}`;
}

/** "Card 3 of 8: …", or the closing sentence. */
export function nextInWords(sort: Sort, answer: SortAnswer | null): string {
  const next = stack(sort, answer)[0];
  if (next === undefined) return closingInWords(sort, answer);
  return `${countInWords(sort, answer)}: ${quoted(plainText(next.text))}`;
}

/** "Card 3 of 8", the stack's last card once it is empty. */
export function countInWords(sort: Sort, answer: SortAnswer | null): string {
  const number = Math.min(placements(sort, answer).length + 1, sort.cards.length);
  return sortTable.card(number, sort.cards.length);
}

/** The name of a group, to stand in a sentence of the interface. */
export function groupName(sort: Sort, id: string): string {
  return quoted(plainText(groupWords(sort, id)));
}

function groupWords(sort: Sort, id: string): Words {
  return sort.groups.find((group) => group.id === id)?.name ?? [];
}
