import { learnerDrawer, learnerName } from '../progress/learner-name.ts';
import type { Fact, Happening } from '../record/fact.ts';
import { readName } from './read-name.ts';

/* The learner's name is theirs: it is a paper in the record and goes wherever the record goes. */

export function nameHappening(name: string): Happening {
  return { kind: 'filed', drawer: learnerDrawer, name: 'name', paper: { name } };
}

/** The learner's name as it fits a row, or null where it was never told. */
export function nameIn(facts: readonly Fact[]): string | null {
  const name = readName(learnerName(facts));
  return name === '' ? null : name;
}
