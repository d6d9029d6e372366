import * as v from 'valibot';
import type { Course } from '../course/course.ts';
import type { Day, Drawer, Fact } from '../record/fact.ts';
import { papersIn } from '../record/papers.ts';
import { allCommitments, type MadeCommitment } from './commitments.ts';

/** Where it is filed what became of commitments. What was promised and how it went is the plan's. */
export const commitmentsDrawer = 'commitments' as Drawer;

/** The most that is kept of what happened, in UTF-16 units. */
export const longestStory = 5_000;

export const stands = ['yes', 'partly', 'no'] as const;

/** Whether a kept commitment still holds a month later. */
export type Stands = (typeof stands)[number];

/** What happened when a commitment's day had come, and how it stands 30 days on. */
export type Aftermath = { readonly happened: string; readonly stands: Stands | null };

const happened = v.object({ text: v.pipe(v.string(), v.maxLength(longestStory)) });
const lookedBack = v.object({ stands: v.picklist(stands) });

/**
 * The names of a commitment's two papers. A renewed commitment has another day, and so papers of its
 * own: what happened the first time is not written over.
 */
export function paperNames({ activity, place, by }: MadeCommitment) {
  const name = `${activity}/${place}/${by}`;
  return { happened: `${name}/happened`, lookedBack: `${name}/looked-back` } as const;
}

/** What became of a commitment; a paper that does not parse counts as not there. */
export function aftermathOf(facts: readonly Fact[], made: MadeCommitment): Aftermath {
  const papers = papersIn(facts, commitmentsDrawer);
  const names = paperNames(made);
  const story = v.safeParse(happened, papers.get(names.happened)?.paper);
  const look = v.safeParse(lookedBack, papers.get(names.lookedBack)?.paper);
  return {
    happened: story.success ? story.output.text : '',
    stands: look.success ? look.output.stands : null,
  };
}

/** From this many days after its day on, a kept commitment is looked back at. */
const lookBackAfter = 30;

/** Whether it is time to look back at a commitment: it was kept, and its day is 30 days past. */
export function isToLookBack(made: MadeCommitment, aftermath: Aftermath, today: Day): boolean {
  const { outcome } = made.commitment;
  if (outcome !== 'kept' || aftermath.stands !== null) return false;
  return Date.parse(today) - Date.parse(made.by) >= lookBackAfter * 86_400_000;
}

/** The commitments that are to be looked back at on a day, the earliest first. */
export function commitmentsToLookBackAt(
  course: Course,
  facts: readonly Fact[],
  today: Day,
): readonly MadeCommitment[] {
  return allCommitments(course, facts).filter((made) =>
    isToLookBack(made, aftermathOf(facts, made), today),
  );
}
