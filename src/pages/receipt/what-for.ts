import { askedLessons } from '../../assignments/asked-lessons.ts';
import type { Assignment } from '../../assignments/assignment.ts';
import type { SentName } from '../../assignments/sent-receipts.ts';
import type { Course, ModuleOutline } from '../../course/course.ts';
import type { LessonOutline } from '../../course/lesson.ts';

/** What a receipt is about. */
export type Subject =
  | { readonly kind: 'assignment'; readonly assignment: Assignment }
  | { readonly kind: 'module'; readonly module: ModuleOutline }
  | { readonly kind: 'course' };

/**
 * What the fragment of the address asks a receipt for.
 *
 * @returns `unknown` for an assignment that this device has not accepted
 */
export function readSubject(
  hash: string,
  course: Course,
  assignments: readonly Assignment[],
): Subject | 'unknown' {
  const [, kind, id] = /^#([am])=([\w-]{1,80})$/.exec(hash) ?? [];
  if (kind === 'a') {
    const assignment = assignments.find((candidate) => candidate.id === id);
    return assignment === undefined ? 'unknown' : { kind: 'assignment', assignment };
  }
  const module = kind === 'm' ? course.modules.find((candidate) => candidate.id === id) : undefined;
  return module === undefined ? { kind: 'course' } : { kind: 'module', module };
}

/** The lessons it is about, in their order; of an assignment those that this course has. */
export function lessonsOf(subject: Subject, course: Course): readonly LessonOutline[] {
  const all = course.modules.flatMap(({ lessons }) => lessons);
  if (subject.kind === 'course') return all;
  if (subject.kind === 'module') return subject.module.lessons;
  return askedLessons(subject.assignment, course);
}

/** Under which name it is noted that it was sent. */
export function sentNameOf(subject: Subject): SentName {
  switch (subject.kind) {
    case 'assignment':
      return `a~${subject.assignment.id}`;
    case 'module':
      return `m~${subject.module.id}`;
    case 'course':
      return 'all';
  }
}
