import type { Course, ModuleOutline } from '../course/course.ts';
import type { LessonOutline } from '../course/lesson.ts';
import { minutesLeft } from '../progress/journey.ts';
import { statusOf } from '../progress/progress.ts';
import type { LessonStatus, Progress } from '../progress/progress.ts';
import type { AssignedItem, Assignment } from './assignment.ts';
import { findItem } from './item-names.ts';

/** A lesson of an assignment, and where it stands for this learner. */
export type Step = {
  readonly module: ModuleOutline;
  readonly lesson: LessonOutline;
  readonly status: LessonStatus;
};

/** An assignment as it looks in this copy of the course, to this learner. */
export type Path = {
  /** Its lessons in the order that was asked for, each once. */
  readonly steps: readonly Step[];
  /** What was asked for, one after the other, each with the lessons that it brought. */
  readonly stretches: readonly Stretch[];
  /** The first lesson that is still to be finished. */
  readonly next: Step | null;
  readonly done: number;
  readonly minutes: number;
  readonly minutesAhead: number;
  /** Names that this copy of the course does not know, as they were sent. */
  readonly unknown: readonly string[];
  /** Shortened names that by now could mean several lessons. */
  readonly ambiguous: readonly string[];
  /** Every lesson of it that there is here is finished, and there is one. */
  readonly isDone: boolean;
};

export type Stretch = {
  readonly module: ModuleOutline;
  /** All of the module was asked for. */
  readonly isWhole: boolean;
  readonly steps: readonly Step[];
};

/** Follows what an assignment asks for through the course. */
export function pathOf(
  { items }: Pick<Assignment, 'items'>,
  course: Course,
  progress: Progress,
): Path {
  const seen = new Set<string>();
  const stretches: Stretch[] = [];
  const unknown: string[] = [];
  const ambiguous: string[] = [];
  for (const name of items) {
    const found = findItem(course, name);
    if (found.status === 'unknown') unknown.push(found.name);
    else if (found.status === 'ambiguous') ambiguous.push(found.name);
    else {
      const { module } = found;
      const isWhole = found.status === 'module';
      const lessons = found.status === 'module' ? module.lessons : [found.lesson];
      const steps = lessons
        .filter(({ id }) => !seen.has(id))
        .map((lesson) => ({ module, lesson, status: statusOf(progress, lesson) }));
      for (const { lesson } of steps) seen.add(lesson.id);
      const before = stretches.at(-1);
      if (before !== undefined && before.module.id === module.id && !before.isWhole && !isWhole) {
        stretches.splice(-1, 1, { ...before, steps: [...before.steps, ...steps] });
      } else if (steps.length > 0) stretches.push({ module, isWhole, steps });
    }
  }
  const steps = stretches.flatMap((stretch) => stretch.steps);
  const open = steps.filter(({ status }) => status.status !== 'finished');
  return {
    steps,
    stretches,
    next: open[0] ?? null,
    done: steps.length - open.length,
    minutes: steps.reduce((sum, { lesson }) => sum + lesson.minutes, 0),
    minutesAhead: open.reduce((sum, { lesson, status }) => sum + minutesLeft(lesson, status), 0),
    unknown,
    ambiguous,
    isDone: steps.length > 0 && open.length === 0,
  };
}

/** The same items under today's ids, as far as this copy knows them. */
export function namedForToday(
  items: readonly AssignedItem[],
  course: Course,
): readonly AssignedItem[] {
  const named = items.map((item) => {
    const found = findItem(course, item);
    if (found.status === 'module') return found.module.id;
    return found.status === 'lesson' ? found.lesson.id : item;
  });
  return [...new Set(named)];
}
