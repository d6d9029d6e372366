import type { ItemId } from '../activity-id.ts';
import { partners, type Match, type MatchAnswer } from './match.ts';

/**
 * What comes of pressing a right while a left is chosen (null once all are paired): the answer, and
 * the left to be chosen next. The right goes with the chosen left, and whoever had it is chosen next;
 * otherwise the next one that is alone. Pressed again, or with none chosen, its pair is taken apart.
 */
export function press(
  match: Match,
  answer: MatchAnswer | null,
  chosen: ItemId | null,
  right: ItemId,
): { readonly answer: MatchAnswer; readonly chosen: ItemId | null } {
  const pairs = [...partners(match, answer)].map(([left, its]) => ({ left, right: its }));
  const owner = pairs.find((pair) => pair.right === right)?.left ?? null;
  const others = pairs.filter((pair) => pair.right !== right && pair.left !== chosen);
  if (chosen === null || owner === chosen) {
    const kept = pairs.filter((pair) => pair.right !== right);
    return { answer: open(kept), chosen: owner };
  }
  const next = open([...others, { left: chosen, right }]);
  return { answer: next, chosen: owner ?? firstAlone(match, next, chosen) };
}

/** The first left without a right, looking on from one of them; null when all are paired. */
export function firstAlone(
  match: Match,
  answer: MatchAnswer | null,
  from: ItemId | null = null,
): ItemId | null {
  const paired = partners(match, answer);
  const start = match.lefts.findIndex(({ id }) => id === from) + 1;
  const onwards = [...match.lefts.slice(start), ...match.lefts.slice(0, start)];
  return onwards.find(({ id }) => !paired.has(id))?.id ?? null;
}

const open = (pairs: MatchAnswer['pairs']): MatchAnswer => ({
  kind: 'match',
  pairs,
  checked: false,
});
