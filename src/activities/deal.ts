import type { ActivityId, ItemId } from './activity-id.ts';

type Named = { readonly id: ItemId };

/**
 * Mixes items into an order that only their ids decide: it is the same for everybody, and moving an
 * item in the file does not change it.
 */
export function deal<Item extends Named>(
  activity: ActivityId,
  items: readonly Item[],
): readonly Item[] {
  const dealt = items.map((item) => ({ item, turn: fnv1a(`${activity}/${item.id}`) }));
  dealt.sort((one, other) => one.turn - other.turn || (one.item.id < other.item.id ? -1 : 1));
  return dealt.map(({ item }) => item);
}

/** Mixes likewise, and never into the order in which the items stand; two are the least. */
export function dealOtherwise<Item extends Named>(
  activity: ActivityId,
  items: readonly Item[],
): readonly Item[] {
  const dealt = deal(activity, items);
  const [first, ...rest] = dealt;
  const same = dealt.every((item, place) => item === items[place]);
  return same && first !== undefined ? [...rest, first] : dealt;
}

/** FNV-1a, 32 bits, over UTF-16 code units. http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}
