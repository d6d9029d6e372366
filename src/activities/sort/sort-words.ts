import { plainText, type Words } from '../../ui/prose.ts';
import { placements, stack, type Sort, type SortAnswer } from './sort.ts';

/** "All 8 cards stand where they belong." once the stack is empty. */
export function closingInWords(sort: Sort, answer: SortAnswer | null): string {
  const placed = placements(sort, answer);
  const right = placed.filter(({ belongs }) => belongs).length;
  if (right === placed.length) return `All ${right} cards stand where they belong.`;
  if (right === 0) return `None of the ${placed.length} cards stands where it belongs yet.`;
  return `${right} of ${placed.length} cards ${right === 1 ? 'stands' : 'stand'} where ${right === 1 ? 'it belongs' : 'they belong'}.`;
}

/** What is said aloud once a card has been placed: where it stands now, and what comes next. */
export function placedInWords(sort: Sort, answer: SortAnswer): string {
  const last = placements(sort, answer).at(-1);
  if (last === undefined) return nextInWords(sort, answer);
  const stands = `“${plainText(last.card.text)}” is with ${groupName(sort, last.group)}.`;
  const verdict = last.belongs ? 'It belongs there.' : plainText(last.card.reason);
  return `${stands} ${verdict} ${nextInWords(sort, answer)}`;
}

/** "Card 3 of 8: …", or the closing sentence. */
export function nextInWords(sort: Sort, answer: SortAnswer | null): string {
  const next = stack(sort, answer)[0];
  if (next === undefined) return closingInWords(sort, answer);
  return `${countInWords(sort, answer)}: ${plainText(next.text)}`;
}

/** "Card 3 of 8", the stack's last card once it is empty. */
export function countInWords(sort: Sort, answer: SortAnswer | null): string {
  const number = Math.min(placements(sort, answer).length + 1, sort.cards.length);
  return `Card ${number} of ${sort.cards.length}`;
}

export function groupName(sort: Sort, id: string): string {
  return plainText(groupWords(sort, id));
}

function groupWords(sort: Sort, id: string): Words {
  return sort.groups.find((group) => group.id === id)?.name ?? [];
}
