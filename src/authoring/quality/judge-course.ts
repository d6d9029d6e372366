import type { Lesson } from '../../course/lesson.ts';
import { shown } from '../list-folder.ts';
import { fileStart, noteIn, type Mistake } from '../mistake.ts';
import type { CourseReading } from '../read-course.ts';
import { judgeChoices, type PlacedChoice } from './judge-choices.ts';
import { judgeLesson, type LessonFigures } from './judge-lesson.ts';
import type { RightAnswers } from './right-answers.ts';

/** What a machine can tell of how good a course is. */
export type Judgement = {
  /** In the order of the road. */
  readonly lessons: readonly { readonly lesson: Lesson; readonly figures: LessonFigures }[];
  readonly rightAnswers: RightAnswers<unknown>;
  readonly warnings: readonly Mistake[];
};

/**
 * Judges a course that was read without a mistake.
 *
 * @param folder the one it was read from
 */
export function judgeCourse(
  { pages, places }: Pick<CourseReading, 'pages' | 'places'>,
  folder: string,
): Judgement {
  const warnings: Mistake[] = [];
  const lessons: Judgement['lessons'][number][] = [];
  const choices: PlacedChoice[] = [];
  for (const { lesson } of pages.values()) {
    const own = places.get(lesson.id);
    if (own === undefined) continue;
    const note = noteIn(shown(own.path), warnings, 'warning');
    lessons.push({ lesson, figures: judgeLesson(lesson, own, note) });
    for (const [part, { blocks }] of lesson.parts.entries()) {
      for (const [place, block] of blocks.entries()) {
        if (block.kind !== 'activity' || block.activity.kind !== 'choice') continue;
        const at = own.parts[part]?.blocks[place] ?? fileStart;
        choices.push({ choice: block.activity, at, note });
      }
    }
  }
  const rightAnswers = judgeChoices(choices, noteIn(shown(folder), warnings, 'warning'));
  return { lessons, rightAnswers, warnings };
}
