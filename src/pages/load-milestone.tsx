import type { ReactNode } from 'react';
import type { ModuleOutline } from '../course/course.ts';
import type { CourseSource } from '../course/course-source.ts';
import type { LessonId, Lesson, ModuleId } from '../course/lesson.ts';
import type { Milestone } from '../progress/milestone.ts';
import type { Fact } from '../record/fact.ts';
import { readable } from '../ui/readable.ts';

/** Draws the milestone of one leg. */
export type DrawMilestone = (props: {
  readonly milestone: Milestone;
  readonly facts: readonly Fact[];
}) => ReactNode;

const loaded = new WeakMap<CourseSource, Map<ModuleId, Promise<DrawMilestone | null>>>();

/**
 * The milestone of a leg with all it tells. Asked twice, it gives the same promise. Null when it
 * could not be fetched; then the leg does without.
 */
export function loadMilestone(
  source: CourseSource,
  module: ModuleOutline,
): Promise<DrawMilestone | null> {
  const known = loaded.get(source) ?? new Map<ModuleId, Promise<DrawMilestone | null>>();
  loaded.set(source, known);
  const before = known.get(module.id);
  if (before !== undefined) return before;
  const promise = readable(load(source, module).catch(() => null));
  known.set(module.id, promise);
  return promise;
}

async function load(source: CourseSource, module: ModuleOutline): Promise<DrawMilestone> {
  const [{ MilestoneView }, lessons] = await Promise.all([
    import('./milestone-view.tsx'),
    lessonsOf(
      source,
      module.lessons.map(({ id }) => id),
    ),
  ]);
  return (props) => <MilestoneView module={module} lessons={lessons} {...props} />;
}

/** The lessons with their text; null when one is not to be had: part of them would count too little. */
async function lessonsOf(
  source: CourseSource,
  ids: readonly LessonId[],
): Promise<readonly Lesson[] | null> {
  try {
    const pages = await Promise.all(ids.map((id) => source.lesson(id)));
    return pages.map((page) => {
      if (page === null) throw new Error('A lesson of the outline is not in the course.');
      return page.lesson;
    });
  } catch {
    return null;
  }
}
