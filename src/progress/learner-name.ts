import * as v from 'valibot';
import type { Drawer, Fact } from '../record/fact.ts';
import { papersIn } from '../record/papers.ts';

/** What the learner told of themselves, each under its own name. */
export const learnerDrawer = 'learner' as Drawer;

const named = v.object({ name: v.pipe(v.string(), v.maxLength(4_000)) });

/** The learner's name as they wrote it last; '' while they have not. */
export function learnerName(facts: readonly Fact[]): string {
  const parsed = v.safeParse(named, papersIn(facts, learnerDrawer).get('name')?.paper);
  return parsed.success ? parsed.output.name.trim() : '';
}
