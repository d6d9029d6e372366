import type { Course, ModuleOutline } from '../course/course.ts';
import type { LessonOutline } from '../course/lesson.ts';
import type { Fact } from '../record/fact.ts';
import { completedWith } from './arrival.ts';
import { milesDone, minutesAhead } from './journey.ts';
import type { Progress } from './progress.ts';
import { walkOf } from './walk.ts';
import type { Walk } from './walk.ts';

/** What stands at the end of a leg that was walked. */
export type Milestone = {
  /** The whole road, on the leg with which the last mile of the course was travelled. */
  readonly stretch: 'leg' | 'whole-road';
  readonly lessons: readonly LessonOutline[];
  /** The mile that its sign tells. */
  readonly sign: number;
  readonly walk: Walk;
  /** The leg to go on with and its minutes left; null when the whole road is walked. */
  readonly onward: { readonly module: ModuleOutline; readonly minutes: number } | null;
};

/**
 * The milestone of a leg; null while one of its miles is ahead.
 *
 * @param facts in their order, the earliest first; `progress` is gathered from them
 */
export function milestoneOf(
  course: Course,
  module: ModuleOutline,
  facts: readonly Fact[],
  progress: Progress,
): Milestone | null {
  const all = course.modules.flatMap(({ lessons }) => lessons);
  const last = completedWith(all, progress);
  const isWhole = last !== null && module.lessons.some(({ id }) => id === last.id);
  const lessons = isWhole ? all : module.lessons;
  const walk = walkOf(lessons, facts);
  if (walk === null) return null;
  const next = nextLeg(course, module, progress);
  return {
    stretch: isWhole ? 'whole-road' : 'leg',
    lessons,
    sign: Math.max(...lessons.map(({ mile }) => mile)),
    walk,
    onward: next === null ? null : { module: next, minutes: minutesAhead(next, progress) },
  };
}

/** The leg to go on with after another: the next with a mile left, at the end of the road from its start. */
function nextLeg(course: Course, after: ModuleOutline, progress: Progress): ModuleOutline | null {
  const place = course.modules.findIndex((module) => module.id === after.id);
  const onward = [...course.modules.slice(place + 1), ...course.modules.slice(0, place + 1)];
  return onward.find((module) => milesDone(module, progress) < module.lessons.length) ?? null;
}
