import { assignmentBounds } from '../assignments/assignment.ts';
import type { AssignedItem, Assignment } from '../assignments/assignment.ts';
import { gatherItems } from '../assignments/pick-items.ts';
import type { Course } from '../course/course.ts';
import type { Syllabus } from '../course/syllabus.ts';
import { addDays } from './days.ts';
import { meetingsOf, toPrepare } from './meetings.ts';
import type { Plan } from './plan.ts';

/** Lessons that are asked for by a day. */
export type AskedBy = Pick<Assignment, 'items' | 'by'>;

/** What a plan asks for, meeting by meeting, each by the day before it; nothing where it asks not. */
export function askedByMeeting(
  plan: Plan,
  syllabuses: readonly Syllabus[],
  course: Course,
): readonly AskedBy[] {
  if (plan.asks === null) return [];
  return meetingsOf(plan, syllabuses).flatMap(({ content, day }) => {
    const lessons = content === null ? [] : toPrepare(content, course);
    const items = gatherItems(
      lessons.map(({ id }) => id),
      course,
    );
    return items.length === 0 ? [] : { items, by: addDays(day, -1) };
  });
}

/**
 * A plan as one assignment: what is read for all of its meetings, until the last of them. Whoever has
 * the plan makes the same of it. Null where nobody asks, or there is nothing to read.
 */
export function planAssignment(
  plan: Plan,
  syllabuses: readonly Syllabus[],
  course: Course,
): Assignment | null {
  const asked = askedByMeeting(plan, syllabuses, course);
  const items: readonly AssignedItem[] = [...new Set(asked.flatMap((each) => each.items))];
  if (plan.asks === null || items.length === 0) return null;
  return {
    ...plan.asks,
    issue: Math.min(plan.revision, assignmentBounds.issue),
    items: items.slice(0, assignmentBounds.items),
    title: plan.name,
    by: asked.at(-1)?.by ?? null,
    from: plan.lead,
    team: '',
    note: '',
  };
}
