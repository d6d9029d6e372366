import { plainText } from '../../ui/prose.ts';
import type { ItemId } from '../activity-id.ts';
import { splitWords } from '../split-words.ts';
import type { Reply, Scenario, Turn } from './scenario.ts';

/** How likely the ways on from somewhere are, by their lengths in words. */
type Lengths = ReadonlyMap<number, number>;

/**
 * How much there is to read on the median way through a conversation, in words, when at every turn
 * one reply is as likely as the other: stage lines, what is said, the replies that are offered, what
 * came of the one that was given, and at the end the debrief with the roads not taken.
 *
 * @param perReply how many words it counts to decide on a reply
 */
export function medianWay(scenario: Scenario, perReply: number): number {
  const known = new Map<ItemId, Lengths>();
  const [first] = scenario.turns;
  return first === undefined ? 0 : median(lengthsFrom(first, scenario, perReply, known));
}

function lengthsFrom(
  turn: Turn,
  scenario: Scenario,
  perReply: number,
  known: Map<ItemId, Lengths>,
): Lengths {
  const before = known.get(turn.id);
  if (before !== undefined) return before;
  known.set(turn.id, new Map([[0, 1]])); // a way that leads round, which is a mistake, ends here
  const here = wordsOf(turn);
  const lengths = new Map<number, number>();
  for (const reply of turn.replies) {
    const next = scenario.turns.find(({ id }) => id === reply.to);
    const after = next ? lengthsFrom(next, scenario, perReply, known) : new Map([[0, 1]]);
    for (const [length, chance] of after) {
      const whole = here + perReply + wordsAfter(reply, turn) + length;
      lengths.set(whole, (lengths.get(whole) ?? 0) + chance / turn.replies.length);
    }
  }
  if (turn.replies.length === 0) lengths.set(here, 1);
  known.set(turn.id, lengths);
  return lengths;
}

/** The words of a turn and of the replies that it offers. */
function wordsOf({ stage, lines, replies, debrief }: Turn): number {
  const said = lines.flatMap(({ speaker, mood, text }) => [speaker, mood, plainText(text)]);
  const texts = [...stage, ...replies.map(({ text }) => text), ...debrief].map(plainText);
  return count([...texts, ...said]);
}

/** The words that a reply calls forth: its reason, its line on the report card, the better reply. */
function wordsAfter(reply: Reply, { replies }: Turn): number {
  const best = replies.reduce((most, other) => (other.effect > most.effect ? other : most), reply);
  const better = best === reply ? [] : [plainText(best.text), best.deed, plainText(best.reason)];
  return count([plainText(reply.reason), reply.deed, ...better]);
}

function count(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + splitWords(text).length, 0);
}

/** The length that half of all walks do not exceed. */
function median(lengths: Lengths): number {
  let chance = 0;
  for (const [length, own] of [...lengths].toSorted(([one], [other]) => one - other)) {
    chance += own;
    if (chance >= 0.5 - 1e-9) return length; // halves of thirds do not add up to quite 0.5
  }
  return 0;
}
