import type { Fact } from './fact.ts';

/**
 * Both sets as one, each fact once, in the order of their stamps and then of their ids. In which
 * order and how often sets are merged makes no difference.
 */
export function mergeFacts(one: readonly Fact[], other: readonly Fact[]): readonly Fact[] {
  const facts = new Map<string, Fact>();
  for (const fact of [...one, ...other]) {
    const known = facts.get(fact.id);
    facts.set(fact.id, known === undefined ? fact : settle(known, fact));
  }
  return [...facts.values()].toSorted(compareFacts);
}

/**
 * The record's facts with new ones. What was done just now comes last, and somebody who is typing has
 * no time for all that was before.
 *
 * @param facts in their order
 * @param fresh none of them is among the facts
 */
export function addFacts(facts: readonly Fact[], fresh: readonly Fact[]): readonly Fact[] {
  const next = fresh.toSorted(compareFacts);
  const [latest, first] = [facts.at(-1), next[0]];
  if (first === undefined) return facts;
  if (latest === undefined || compareFacts(latest, first) < 0) return [...facts, ...next];
  const all: Fact[] = [];
  let taken = 0;
  for (const fact of facts) {
    for (
      let one = next[taken];
      one !== undefined && compareFacts(one, fact) < 0;
      one = next[taken]
    ) {
      all.push(one);
      taken += 1;
    }
    all.push(fact);
  }
  return [...all, ...next.slice(taken)];
}

/** Negative when the first comes before the second. */
function compareFacts(one: Fact, other: Fact): number {
  return compareText(one.at, other.at) || compareText(one.id, other.id);
}

/** Two facts of one id are one fact. Only a forged file has it otherwise; then all must choose alike. */
function settle(one: Fact, other: Fact): Fact {
  if (one === other) return one;
  return compareText(JSON.stringify(one), JSON.stringify(other)) <= 0 ? one : other;
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
