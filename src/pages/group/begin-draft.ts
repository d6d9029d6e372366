import type { Day } from '../../activities/day.ts';
import type { Syllabus } from '../../course/syllabus.ts';
import { draftOf, type PlanDraft } from '../../study-group/draft-plan.ts';
import type { KeptPlan } from '../../study-group/plan-papers.ts';
import { zoneHere } from '../../study-group/zone.ts';

/** What the form begins with: the plan that is changed, or every leg of the first syllabus. */
export function beginning(before: KeptPlan | null, syllabuses: readonly Syllabus[]): PlanDraft {
  const named = syllabuses.find(({ id }) => id === before?.plan.syllabus);
  if (before && named) return draftOf(before.plan, named);
  const [first] = syllabuses;
  return {
    ...legsOf(first),
    name: '',
    place: '',
    lead: '',
    members: '',
    start: null,
    time: '09:00',
    zone: zoneHere(),
    rhythm: 'weekly',
    gap: 2,
    minutes: first?.minutes ?? null,
    skipped: [],
  };
}

/** A syllabus with every leg that it has meetings for. */
export function legsOf(syllabus: Syllabus | undefined): Pick<PlanDraft, 'syllabus' | 'modules'> {
  const modules = syllabus?.meetings.flatMap(({ module }) => module ?? []) ?? [];
  return {
    syllabus: syllabus?.id ?? ('' as PlanDraft['syllabus']),
    modules: [...new Set(modules)],
  };
}

/** The earlier of two days. */
export function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}
