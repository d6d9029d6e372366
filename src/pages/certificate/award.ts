import { gradeAnswer } from '../../activities/grade-answer.ts';
import type { Course } from '../../course/course.ts';
import type { Lesson, LessonOutline } from '../../course/lesson.ts';
import { reportCard } from '../../progress/report-card.ts';
import { statusOf, type Progress } from '../../progress/progress.ts';
import { walkOf } from '../../progress/walk.ts';
import type { Day, Fact } from '../../record/fact.ts';
import type { Grade } from '../../ui/prose.ts';
import { tongueOf, type Tongue } from '../../ui/spoken.ts';
import type { LandmarkName } from '../../ui/landmark.tsx';
import { certificateWords as words } from './certificate-words.ts';

/** The name of the whole course in an address. */
export const wholeRoad = 'whole-road';

/** A stretch of road for which there is a certificate. */
export type Stretch = {
  readonly id: string;
  readonly title: string;
  /** The language of its title. */
  readonly tongue: Tongue;
  readonly landmark: LandmarkName;
  readonly lessons: readonly LessonOutline[];
};

/** A leg, or the whole road; null for an address that names neither. */
export function stretchNamed(course: Course, id: string): Stretch | null {
  if (id === wholeRoad) {
    const lessons = course.modules.flatMap((module) => module.lessons);
    return { id, title: words.wholeRoad, tongue: {}, landmark: 'lighthouse', lessons };
  }
  const found = course.modules.find((module) => module.id === id);
  if (found === undefined) return null;
  const { title, landmark, lessons } = found;
  return { id, title, tongue: tongueOf(found), landmark, lessons };
}

/** What stands on a certificate beside the name; null while a mile is ahead. */
export type Award = {
  readonly stretch: Stretch;
  readonly on: Day;
  /** The report card's letter; null where there is none. */
  readonly letter: Grade | null;
};

/** @param lessons the stretch's own, as far as their text could be had */
export function awardFor(
  stretch: Stretch,
  lessons: readonly Lesson[],
  facts: readonly Fact[],
): Award | null {
  const walk = walkOf(stretch.lessons, facts);
  if (walk === null || stretch.lessons.length === 0) return null;
  return { stretch, on: walk.arrived, letter: reportCard(lessons, facts, gradeAnswer).letter };
}

/** How many miles of a stretch are still ahead. */
export function milesAhead({ lessons }: Stretch, progress: Progress): number {
  return lessons.filter((lesson) => statusOf(progress, lesson).status !== 'finished').length;
}
