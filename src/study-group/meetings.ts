import type { Day } from '../activities/day.ts';
import type { Course } from '../course/course.ts';
import type { LessonOutline, ModuleId } from '../course/lesson.ts';
import type { Meeting, MeetingId, Syllabus } from '../course/syllabus.ts';
import type { Plan } from './plan.ts';
import { scheduleOf, type Date } from './schedule.ts';

/** A meeting of a plan: when it is held and, where the syllabus still has it, what happens in it. */
export type PlannedMeeting = Date & { readonly content: Meeting | null };

/** The meetings of a plan with what the syllabus says of them. */
export function meetingsOf(plan: Plan, syllabuses: readonly Syllabus[]): readonly PlannedMeeting[] {
  const syllabus = syllabuses.find(({ id }) => id === plan.syllabus);
  return scheduleOf(plan).map((date) => ({
    ...date,
    content: syllabus?.meetings.find(({ id }) => id === date.meeting) ?? null,
  }));
}

/** The meetings that a group holds which takes some of the legs. */
export function meetingsFor(
  syllabus: Syllabus,
  modules: ReadonlySet<ModuleId>,
): readonly MeetingId[] {
  return syllabus.meetings
    .filter(({ module }) => module === null || modules.has(module))
    .map(({ id }) => id);
}

/** The lessons to read before a meeting; those that the course no longer has are left out. */
export function toPrepare(meeting: Meeting, course: Course): readonly LessonOutline[] {
  const lessons = course.modules.flatMap((module) => module.lessons);
  return meeting.prepare.flatMap((id) => {
    return lessons.find((lesson) => lesson.id === id || lesson.formerly.includes(id)) ?? [];
  });
}

/** Meetings that were held before somebody joined: what to catch up with. */
export function toCatchUp(
  meetings: readonly PlannedMeeting[],
  joined: Day,
): readonly PlannedMeeting[] {
  return meetings.filter(({ day }) => day < joined);
}

/** The first meeting that is today or later; null when the last has been held. */
export function nextMeeting(
  meetings: readonly PlannedMeeting[],
  today: Day,
): PlannedMeeting | null {
  return meetings.find(({ day }) => day >= today) ?? null;
}
