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
  return goOn(
    course.modules.flatMap((module) => stopsOf(module, progress)),
    progress,
  );
}

/** The same within one leg, wherever the learner is now. */
export function nextStopIn(module: ModuleOutline, progress: Progress): Stop | null {
  return goOn(stopsOf(module, progress), progress);
}

/** Finished lessons, plus how far the learner is into the one they go on with: 9.4. */
export function milesTravelled(course: Course, progress: Progress): number {
  const whole = course.modules.reduce((sum, module) => sum + milesDone(module, progress), 0);
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

/** Minutes left in all lessons of a module. */
export function minutesAhead(module: ModuleOutline, progress: Progress): number {
  return stopsOf(module, progress).reduce(
    (sum, { lesson, status }) => sum + minutesLeft(lesson, status),
    0,
  );
}

/** How many lessons of a module are finished. */
export function milesDone(module: ModuleOutline, progress: Progress): number {
  return module.lessons.filter((lesson) => statusOf(progress, lesson).status === 'finished').length;
}

function stopsOf(module: ModuleOutline, progress: Progress): readonly Stop[] {
  return module.lessons.map((lesson) => ({ module, lesson, status: statusOf(progress, lesson) }));
}

function goOn(stops: readonly Stop[], progress: Progress): Stop | null {
  const last = stops.findIndex(
    ({ lesson }) =>
      progress.latest !== null && [lesson.id, ...lesson.formerly].includes(progress.latest),
  );
  const onward = [...stops.slice(Math.max(last, 0)), ...stops.slice(0, Math.max(last, 0))];
  return onward.find(({ status }) => status.status !== 'finished') ?? null;
}
