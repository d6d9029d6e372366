import type { Drawer, Fact } from './fact.ts';

/** A paper as it was filed; `paper` is whatever was stored and is still to be parsed. */
export type Filed = Extract<Fact, { readonly kind: 'filed' }>;

/** Everything that was ever put into a drawer or taken out, in the order of the facts. */
export function filedIn(facts: readonly Fact[], drawer: Drawer): readonly Filed[] {
  return facts.filter((fact): fact is Filed => fact.kind === 'filed' && fact.drawer === drawer);
}

/**
 * What lies in a drawer now: of each name the paper that was filed last, without those taken out.
 *
 * @param facts in their order, the earliest first
 */
export function papersIn(facts: readonly Fact[], drawer: Drawer): ReadonlyMap<string, Filed> {
  const papers = new Map<string, Filed>();
  for (const filed of filedIn(facts, drawer)) {
    if (filed.paper === null) papers.delete(filed.name);
    else papers.set(filed.name, filed);
  }
  return papers;
}
