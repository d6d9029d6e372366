import type { ActivityId } from '../activity-id.ts';
import type { SortCard } from './sort.ts';

/**
 * Mixes cards over their groups into an order that only their ids decide: it is the same for
 * everybody, and moving a card in the file does not change it.
 */
export function deal(activity: ActivityId, cards: readonly SortCard[]): readonly SortCard[] {
  const dealt = cards.map((card) => ({ card, turn: fnv1a(`${activity}/${card.id}`) }));
  dealt.sort((one, other) => one.turn - other.turn || (one.card.id < other.card.id ? -1 : 1));
  return dealt.map(({ card }) => card);
}

/** FNV-1a, 32 bits, over UTF-16 code units. http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}
