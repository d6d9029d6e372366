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
