import * as v from 'valibot';
import type { Drawer, Fact, Happening } from '../record/fact.ts';
import { papersIn } from '../record/papers.ts';
import { readName } from './read-name.ts';

/* The learner's name is theirs: it is a paper in the record and goes wherever the record goes. */

const learner = 'learner' as Drawer;

export function nameHappening(name: string): Happening {
  return { kind: 'filed', drawer: learner, name: 'name', paper: { name } };
}

/** The learner's name, or null where it was never told. */
export function nameIn(facts: readonly Fact[]): string | null {
  const paper = papersIn(facts, learner).get('name')?.paper;
  const parsed = v.safeParse(v.object({ name: v.string() }), paper);
  const name = parsed.success ? readName(parsed.output.name) : '';
  return name === '' ? null : name;
}
