import type { Course, ModuleOutline } from '../course/course.ts';
import type { LessonOutline } from '../course/lesson.ts';
import { statusOf } from './progress.ts';
import type { LessonStatus, Progress } from './progress.ts';

/** Where the learner is on the road. */
export type Stop = {
  readonly module: ModuleOutline;
  readonly lesson: LessonOutline;
  readonly status: LessonStatus;
};

/**
 * The lesson to go on with: the one touched last while it is unfinished, else the first unfinished
 * one after it, else the first unfinished one of the course. Null when every mile is travelled.
 */
export function nextStop(course: Course, progress: Progress): Stop | null {
  const stops = allStops(course, progress);
  const last = stops.findIndex(
    ({ lesson }) =>
      progress.latest !== null && [lesson.id, ...lesson.formerly].includes(progress.latest),
  );
  const onward = [...stops.slice(Math.max(last, 0)), ...stops.slice(0, Math.max(last, 0))];
  return onward.find(({ status }) => status.status !== 'finished') ?? null;
}

/** Finished lessons, plus how far the learner is into the one they go on with: 9.4. */
export function milesTravelled(course: Course, progress: Progress): number {
  const whole = allStops(course, progress).filter(
    ({ status }) => status.status === 'finished',
  ).length;
  const open = nextStop(course, progress)?.status;
  return whole + (open?.status === 'begun' ? open.share : 0);
}

/** Minutes left in a lesson, at least 1 unless it is finished. */
export function minutesLeft(lesson: LessonOutline, status: LessonStatus): number {
  switch (status.status) {
    case 'finished':
      return 0;
    case 'begun':
      return Math.max(1, Math.ceil(lesson.minutes * (1 - status.share)));
    case 'ahead':
      return lesson.minutes;
  }
}

/** How many lessons of a module are finished. */
export function milesDone(module: ModuleOutline, progress: Progress): number {
  return module.lessons.filter((lesson) => statusOf(progress, lesson).status === 'finished').length;
}

function allStops(course: Course, progress: Progress): readonly Stop[] {
  return course.modules.flatMap((module) =>
    module.lessons.map((lesson) => ({ module, lesson, status: statusOf(progress, lesson) })),
  );
}
