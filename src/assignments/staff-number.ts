import * as v from 'valibot';
import type { Fact } from '../record/fact.ts';
import { papersIn } from '../record/papers.ts';
import { learnerDrawer } from '../progress/learner-name.ts';

const numbered = v.object({ number: v.pipe(v.string(), v.maxLength(2_000)) });

/** The number by which the learner's company knows them; '' while they have told none. */
export function staffNumber(facts: readonly Fact[]): string {
  const parsed = v.safeParse(numbered, papersIn(facts, learnerDrawer).get('staff-number')?.paper);
  return parsed.success ? parsed.output.number.trim() : '';
}
